package io.daeyeok.interchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Comma-separated rows by RFC 4180, each in quotes that needs them. */
final class CsvRows implements RowWriter {
  private static final CsvMapper MAPPER =
      CsvMapper.builder(
              CsvFactory.builder()
                  .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
                  .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                  .build())
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .build();

  private final SequenceWriter rows;

  CsvRows(Writer out) {
    rows = MAPPER.writer(CsvSchema.emptySchema().withLineSeparator("\r\n")).writeValues(out);
  }

  @Override
  public void row(List<String> cells) throws IOException {
    try {
      rows.write(cells);
    } catch (JacksonException e) {
      throw unwritten(e);
    }
  }

  @Override
  public void finish() throws IOException {
    try {
      rows.close();
    } catch (JacksonException e) {
      throw unwritten(e);
    }
  }

  private static IOException unwritten(JacksonException e) {
    return e.getCause() instanceof IOException cause ? cause : new IOException(e);
  }
}
