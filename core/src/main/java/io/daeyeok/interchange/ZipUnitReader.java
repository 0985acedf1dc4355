package io.daeyeok.interchange;

import io.daeyeok.memory.TranslationUnit;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units of all files in a zip archive. */
final class ZipUnitReader implements UnitReader {
  private final ZipParts<UnitReader> parts;
  private FilePosition position;

  ZipUnitReader(ZipEntries entries, String file, ZipParts.Opener<UnitReader> opener) {
    parts =
        new ZipParts<>(
            entries, opener, FileFormat::holdsUnits, Refusals::addAll, UnitReader::passedOver);
    position = new FilePosition(file, 0, 0);
  }

  @Override
  public Optional<TranslationUnit> next() throws IOException {
    return parts.next(
        part -> {
          Optional<TranslationUnit> unit = part.next();
          position = part.position();
          return unit;
        });
  }

  @Override
  public FilePosition position() {
    return position;
  }

  @Override
  public long refused() {
    return parts.refusals().count();
  }

  @Override
  public List<Refusal> refusals() {
    return parts.refusals().kept();
  }

  @Override
  public Map<String, Long> refusedByReason() {
    return parts.refusals().byReason();
  }

  @Override
  public List<Refusal> passedOver() {
    return parts.passedOver();
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
