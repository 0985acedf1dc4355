package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The concepts of all files in a zip archive. */
final class ZipConceptReader implements ConceptReader {
  private final ZipParts<ConceptReader> parts;
  private FilePosition position;
  private List<FilePosition> termPositions = List.of();

  ZipConceptReader(ZipEntries entries, String file, ZipParts.Opener<ConceptReader> opener) {
    parts =
        new ZipParts<>(
            entries,
            opener,
            FileFormat::holdsConcepts,
            Refusals::addAll,
            ConceptReader::passedOver);
    position = new FilePosition(file, 0, 0);
  }

  @Override
  public Optional<Concept> next() throws IOException {
    return parts.next(
        part -> {
          Optional<Concept> concept = part.next();
          position = part.position();
          termPositions = part.termPositions();
          return concept;
        });
  }

  @Override
  public FilePosition position() {
    return position;
  }

  @Override
  public List<FilePosition> termPositions() {
    return termPositions;
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
  public List<Refusal> passedOver() {
    return parts.passedOver();
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
