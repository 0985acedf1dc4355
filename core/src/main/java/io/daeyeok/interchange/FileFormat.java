package io.daeyeok.interchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/** The formats of files, told by what they hold; a name tells only what is to be written. */
enum FileFormat {
  TMX("TMX", "units"),
  XLIFF("XLIFF", "units"),
  PO("PO", "units"),
  WORDFAST("a memory of Wordfast", "units"),
  UNIT_LINES("JSON lines of units", "units"),
  TSV("a table", "units and concepts"),
  CSV("a table in CSV", "units and concepts"),
  UTX("UTX", "units and concepts"),
  TBX("TBX", "concepts"),
  TERMBASE("a termbase in JSON", "concepts"),
  CONCEPT_LINES("JSON lines of concepts", "concepts");

  private static final int SNIFFED = 1 << 16;
  private static final Pattern PO_ENTRY = Pattern.compile("(?:msgid|msgctxt|domain)\\s{1,9}\".*");
  private static final Map<String, String> OTHER_XML =
      Map.of(
          "mtf", ", MultiTerm's own; export TBX from MultiTerm",
          "TS", ", Qt's own; convert it to XLIFF with lconvert",
          "resources", ", of Android; export XLIFF or TMX with the program that translates it",
          "root", ", perhaps of .NET; export XLIFF or TMX with the program that translates it",
          "html", ", a page of the web",
          "srx", ", rules of segmentation");
  private static final Set<String> TABLES = Set.of("tsv", "csv", "tab", "txt", "utf8", "utx");

  private final String label;
  private final String holds;

  FileFormat(String label, String holds) {
    this.label = label;
    this.holds = holds;
  }

  String label() {
    return label;
  }

  String holds() {
    return holds;
  }

  boolean holdsUnits() {
    return holds.contains("units");
  }

  boolean holdsConcepts() {
    return holds.contains("concepts");
  }

  /**
   * The format of a content, which is left to be read from its start.
   *
   * @throws InterchangeException if it is none of these, with what was found
   */
  static FileFormat of(BufferedInputStream content, String name) throws IOException {
    content.mark(SNIFFED);
    byte[] start = content.readNBytes(SNIFFED);
    content.reset();
    FilePosition position = new FilePosition(name, 1, 1);
    if (start.length == 0) {
      throw new InterchangeException(position, "the file is empty");
    }
    Optional<String> other = Magic.of(start);
    if (other.isPresent()) {
      throw new InterchangeException(position, other.get());
    }
    TextLines text = new TextLines(new ByteArrayInputStream(start), name);
    if (text.isBinary()) {
      throw new InterchangeException(position, "the file is no text; " + expected());
    }
    List<TextLines.Line> lines =
        text.ahead().stream().filter(line -> !line.text().isBlank()).toList();
    if (lines.isEmpty()) {
      throw new InterchangeException(position, "the file holds no units: all of it is blank");
    }
    return ofText(lines, start, name);
  }

  private static FileFormat ofText(List<TextLines.Line> lines, byte[] start, String name)
      throws IOException {
    String first = lines.get(0).text().stripLeading();
    if (first.startsWith("<")) {
      return ofXml(lines, start, name);
    }
    if (first.startsWith("{") || first.startsWith("[")) {
      Optional<FileFormat> json = JsonContent.format(lines);
      if (json.isPresent()) {
        return json.get();
      }
      if (JsonContent.isJson(lines) || TableDialect.of(lines).isEmpty()) {
        throw new InterchangeException(
            new FilePosition(name, lines.get(0).number(), 1),
            "JSON that is neither a termbase nor lines of units or concepts; expected an object"
                + " with \"concepts\", \"variants\" or \"terms\"");
      }
    }
    if (UtxHeader.isIn(lines)) {
      return UTX;
    }
    if (WordfastReader.isIn(lines)) {
      return WORDFAST;
    }
    boolean po =
        lines.stream()
            .filter(line -> !line.text().startsWith("#"))
            .findFirst()
            .filter(line -> PO_ENTRY.matcher(line.text()).matches())
            .isPresent();
    if (po) {
      return PO;
    }
    boolean csv = TableDialect.of(lines).filter(dialect -> dialect.separator() != '\t').isPresent();
    return csv ? CSV : TSV;
  }

  /** By the first element. A table may begin with a tag too, but not with one of ours. */
  private static FileFormat ofXml(List<TextLines.Line> lines, byte[] start, String name)
      throws IOException {
    boolean table = lines.get(0).text().indexOf('\t') > 0 && TableDialect.of(lines).isPresent();
    String root;
    FilePosition position;
    try (XmlInput xml = XmlInput.open(new ByteArrayInputStream(start), name)) {
      int event = xml.event().getEventType();
      while (event != XMLStreamConstants.START_ELEMENT) {
        event = xml.next();
      }
      root = xml.event().getLocalName();
      position = xml.position();
    } catch (InterchangeException e) {
      if (table) {
        return TSV;
      }
      throw e;
    }
    switch (root.toLowerCase(Locale.ROOT)) {
      case "tmx":
        return TMX;
      case "xliff":
        return XLIFF;
      case "martif", "tbx":
        return TBX;
      default:
        if (table) {
          return TSV;
        }
        throw new InterchangeException(
            position,
            "XML of another kind: expected <tmx>, <xliff>, <tbx> or <martif> as the first element,"
                + " found <"
                + root
                + ">"
                + OTHER_XML.getOrDefault(root, ""));
    }
  }

  /**
   * Whether a table is meant to be one, and not just text that has the same separator in all its
   * lines: it names its columns, or its file is named as tables are.
   */
  static boolean isTable(BufferedInputStream content, String name) throws IOException {
    if (TABLES.contains(extension(name))) {
      return true;
    }
    content.mark(SNIFFED);
    byte[] start = content.readNBytes(SNIFFED);
    content.reset();
    List<Locale> any = List.of(Locale.ENGLISH, Locale.KOREAN);
    Refusals refusals = new Refusals();
    try (Table table =
        Table.open(new ByteArrayInputStream(start), name, any, List.of(), refusals)) {
      return table.hasHeader();
    } catch (InterchangeException e) {
      return false;
    }
  }

  /** Whether a content is one of concepts: a table is when a column says what only terms have. */
  static boolean isGlossary(BufferedInputStream content, String name) throws IOException {
    return switch (of(content, name)) {
      case TBX, TERMBASE, CONCEPT_LINES, UTX -> true;
      case TSV, CSV -> hasTermColumns(content, name);
      case TMX, XLIFF, PO, WORDFAST, UNIT_LINES -> false;
    };
  }

  /** Whether the first file in an archive that is of one of our formats is one of concepts. */
  static boolean isGlossary(ZipEntries archive) throws IOException {
    for (Optional<ZipEntries.Entry> entry = archive.next();
        entry.isPresent();
        entry = archive.next()) {
      try {
        return isGlossary(entry.get().content(), entry.get().name());
      } catch (InterchangeException e) {
        // Reading the archive says what is wrong with it.
        continue;
      }
    }
    return false;
  }

  private static boolean hasTermColumns(BufferedInputStream content, String name)
      throws IOException {
    content.mark(SNIFFED);
    byte[] start = content.readNBytes(SNIFFED);
    content.reset();
    List<Locale> any = List.of(Locale.ENGLISH, Locale.KOREAN);
    try (Table table =
        Table.open(new ByteArrayInputStream(start), name, any, List.of(), new Refusals())) {
      return table.hasHeader() && table.columns().hasTermColumns();
    } catch (InterchangeException e) {
      return false;
    }
  }

  /** The format that a name asks for. */
  static FileFormat ofName(String name) throws IOException {
    return switch (extension(name)) {
      case "tmx" -> TMX;
      case "tsv", "tab", "txt" -> TSV;
      case "csv" -> CSV;
      case "po" -> PO;
      case "jsonl", "ndjson" -> UNIT_LINES;
      case "utx" -> UTX;
      case "xlf", "xliff" -> XLIFF;
      case "tbx", "xml" -> TBX;
      case "json" -> TERMBASE;
      default ->
          throw new IOException(
              "the name '"
                  + name
                  + "' does not tell a format; end it in .tmx or .tsv, .csv, .po, .jsonl, .xlf for"
                  + " units, in .tbx, .json, .utx, .csv, .jsonl for concepts");
    };
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String expected() {
    return "expected TMX, XLIFF, TBX, PO, CSV, TSV, UTX, JSON lines or a termbase in JSON, as they"
        + " are or in gz or zip";
  }
}
