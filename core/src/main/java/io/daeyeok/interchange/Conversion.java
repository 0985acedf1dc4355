package io.daeyeok.interchange;

import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.terms.Concept;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file made from another one in another format. Units become units and concepts concepts; a table
 * is either, as the other file asks. Units become concepts one by one, each side a term; a concept
 * becomes a unit for each pair of terms that may be written in both languages.
 *
 * <p>Immutable.
 */
public final class Conversion {
  private final Path from;
  private final Path to;
  private final List<Locale> languages;
  private final List<String> columns;
  private final boolean older;
  private final boolean strict;

  private Conversion(
      Path from,
      Path to,
      List<Locale> languages,
      List<String> columns,
      boolean older,
      boolean strict) {
    this.from = from;
    this.to = to;
    this.languages = languages;
    this.columns = columns;
    this.older = older;
    this.strict = strict;
  }

  /**
   * What a conversion did.
   *
   * @param kind {@code units} or {@code concepts}, whichever were written
   * @param written what was written, and what the format could not hold
   * @param refused how many units or concepts of the first file could not be read
   * @param refusals the first of them, with the reasons
   * @param passedOver what of the first file is neither, such as the remarks in a header
   */
  public record Report(
      String kind,
      ExportReport written,
      long refused,
      List<Refusal> refusals,
      List<Refusal> passedOver) {

    /** Copies the lists. */
    public Report {
      refusals = List.copyOf(refusals);
      passedOver = List.copyOf(passedOver);
    }
  }

  /**
   * A conversion.
   *
   * @param from the file to read, its format told by content
   * @param to the file to write, its format told by name
   * @return the conversion
   */
  public static Conversion of(Path from, Path to) {
    return new Conversion(from, to, List.of(), List.of(), false, false);
  }

  /**
   * States the languages of a file that does not state them itself; of others it selects.
   *
   * @param source the language translated from
   * @param target the language translated into
   * @return the conversion with the languages
   */
  public Conversion languages(Locale source, Locale target) {
    return new Conversion(from, to, List.of(source, target), columns, older, strict);
  }

  /**
   * States what the columns of a table without header hold.
   *
   * @param names one for each column, as a header would have it
   * @return the conversion with the columns
   */
  public Conversion columns(List<String> names) {
    return new Conversion(from, to, languages, List.copyOf(names), older, strict);
  }

  /**
   * Has XLIFF written as 1.2 and TBX as version 2, for programs that do not read the newer ones.
   *
   * @return the conversion to older versions
   */
  public Conversion toOlderVersion() {
    return new Conversion(from, to, languages, columns, true, strict);
  }

  /**
   * Has the conversion refused as a whole when a unit or concept of the first file cannot be read;
   * without it the others are converted.
   *
   * @return the conversion of all or nothing
   */
  public Conversion strict() {
    return new Conversion(from, to, languages, columns, older, true);
  }

  /**
   * Converts. The file written is replaced when all is done; when anything fails, it is as it was.
   *
   * @return what was done
   * @throws IOException if the one cannot be read or the other cannot be written
   */
  public Report run() throws IOException {
    if (Files.exists(to) && Files.isSameFile(from, to)) {
      throw new IOException(to + " is the file to read; name another one to write");
    }
    FileFormat written = FileFormat.ofName(to.toString());
    boolean concepts = holdsConcepts() || !written.holdsUnits() && hasGlossary();
    boolean asConcepts =
        written.holdsConcepts() && (!written.holdsUnits() || concepts)
            || written == FileFormat.UTX
            || written == FileFormat.UNIT_LINES && concepts;
    if (asConcepts) {
      return concepts ? conceptsToConcepts() : unitsToConcepts();
    }
    return concepts ? conceptsToUnits() : unitsToUnits();
  }

  /** Whether the file to read is one of concepts; a table is if it has columns that terms have. */
  private boolean holdsConcepts() throws IOException {
    InputFile.require(from);
    String name = from.toString();
    try (BufferedInputStream content = Inflation.content(Files.newInputStream(from))) {
      if (Inflation.isZip(content)) {
        return conceptFile(from).isGlossary();
      }
      BufferedInputStream plain = Inflation.unpacked(content, name);
      FileFormat format = FileFormat.of(plain, name);
      if (!format.holdsUnits() || format == FileFormat.UTX) {
        return true;
      }
      return format.holdsConcepts() && isGlossary(plain, name);
    }
  }

  /** Whether the file to read is one of units that has a glossary beside them. */
  private boolean hasGlossary() throws IOException {
    String name = from.toString();
    try (BufferedInputStream content = Inflation.content(Files.newInputStream(from))) {
      if (Inflation.isZip(content)) {
        return false;
      }
      BufferedInputStream plain = Inflation.unpacked(content, name);
      if (FileFormat.of(plain, name) != FileFormat.XLIFF) {
        return false;
      }
      try (ConceptReader glossary = XliffGlossaryReader.open(plain, name)) {
        return glossary.next().isPresent();
      } catch (InterchangeException e) {
        // Without one, or broken: reading the units says so.
        return false;
      }
    }
  }

  private boolean isGlossary(BufferedInputStream content, String name) throws IOException {
    try (Table table = Table.open(content, name, languages, columns, new Refusals())) {
      return table.columns().hasTermColumns();
    }
  }

  private UnitFile unitFile() {
    UnitFile file = UnitFile.at(from).columns(columns);
    return languages.isEmpty() ? file : file.languages(languages.get(0), languages.get(1));
  }

  private UnitFile target() {
    UnitFile file = older ? UnitFile.at(to).asXliff12() : UnitFile.at(to);
    return languages.isEmpty() ? file : file.languages(languages.get(0), languages.get(1));
  }

  private ConceptFile conceptFile(Path path) {
    ConceptFile file = ConceptFile.at(path).columns(columns);
    return languages.isEmpty() ? file : file.languages(languages.get(0), languages.get(1));
  }

  private Report unitsToUnits() throws IOException {
    Refusals refusals = new Refusals();
    List<Refusal> passedOver = new ArrayList<>();
    boolean[] counted = new boolean[1];
    ExportReport report =
        target()
            .write(
                sink -> {
                  try (UnitReader reader = unitFile().read()) {
                    boolean any = false;
                    for (Optional<TranslationUnit> unit = reader.next();
                        unit.isPresent();
                        unit = reader.next()) {
                      sink.accept(unit.get());
                      any = true;
                    }
                    // Tables are read twice: once for their columns.
                    if (!counted[0]) {
                      refusals.addAll(reader);
                      passedOver.addAll(reader.passedOver());
                      counted[0] = true;
                    }
                    if (!any) {
                      throw nothing(refusals);
                    }
                    requireAll(refusals);
                  }
                });
    return new Report("units", report, refusals.count(), refusals.kept(), passedOver);
  }

  private Report unitsToConcepts() throws IOException {
    Refusals refusals = new Refusals();
    List<Refusal> passedOver = new ArrayList<>();
    List<Concept> concepts = new ArrayList<>();
    Losses losses = new Losses();
    try (UnitReader reader = unitFile().read()) {
      long number = 0;
      for (Optional<TranslationUnit> unit = reader.next(); unit.isPresent(); unit = reader.next()) {
        number++;
        Optional<Concept> concept = TermPairs.concept(unit.get(), number, losses);
        if (concept.isPresent()) {
          concepts.add(concept.get());
        } else {
          refusals.add(reader.position(), TermPairs.TOO_LONG);
        }
      }
      refusals.addAll(reader);
      passedOver.addAll(reader.passedOver());
    }
    return written(concepts, refusals, losses, passedOver);
  }

  private Report conceptsToConcepts() throws IOException {
    Refusals refusals = new Refusals();
    List<Refusal> passedOver = new ArrayList<>();
    List<Concept> concepts = concepts(refusals, passedOver);
    return written(concepts, refusals, new Losses(), passedOver);
  }

  private Report written(
      List<Concept> concepts, Refusals refusals, Losses before, List<Refusal> passedOver)
      throws IOException {
    if (concepts.isEmpty()) {
      throw nothing(refusals);
    }
    requireAll(refusals);
    ConceptFile file = conceptFile(to);
    ExportReport report = (older ? file.asTbx2() : file).write(concepts);
    return new Report(
        "concepts", before.followedBy(report), refusals.count(), refusals.kept(), passedOver);
  }

  private List<Concept> concepts(Refusals refusals, List<Refusal> passedOver) throws IOException {
    List<Concept> concepts = new ArrayList<>();
    try (ConceptReader reader = conceptFile(from).read()) {
      for (Optional<Concept> concept = reader.next();
          concept.isPresent();
          concept = reader.next()) {
        concepts.add(concept.get());
      }
      refusals.addAll(reader);
      passedOver.addAll(reader.passedOver());
    }
    return concepts;
  }

  private Report conceptsToUnits() throws IOException {
    Refusals refusals = new Refusals();
    List<Refusal> passedOver = new ArrayList<>();
    List<Concept> concepts = concepts(refusals, passedOver);
    requireAll(refusals);
    Losses losses = new Losses();
    List<TranslationUnit> units = new ArrayList<>();
    for (Concept concept : concepts) {
      units.addAll(TermPairs.units(concept, languages, losses));
    }
    if (units.isEmpty()) {
      throw new IOException(
          from
              + ": no concept has terms that may be written in two languages; say --from and --to"
              + " if there are such");
    }
    ExportReport report =
        target()
            .write(
                sink -> {
                  for (TranslationUnit unit : units) {
                    sink.accept(unit);
                  }
                });
    return new Report(
        "units", losses.followedBy(report), refusals.count(), refusals.kept(), passedOver);
  }

  private void requireAll(Refusals refusals) throws IOException {
    if (strict && refusals.count() > 0) {
      throw new IOException(
          refusals.kept().get(0)
              + (refusals.count() == 1 ? "" : ", and " + (refusals.count() - 1) + " more")
              + "; nothing was written, for a strict conversion refuses such files");
    }
  }

  private IOException nothing(Refusals refusals) {
    return new IOException(
        from
            + ": nothing to convert"
            + (refusals.count() == 0 ? "; the file is empty" : ": " + refusals.kept().get(0)));
  }
}
