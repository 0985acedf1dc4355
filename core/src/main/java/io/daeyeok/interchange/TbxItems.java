package io.daeyeok.interchange;

import io.daeyeok.terms.DataCategory;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes data categories as TBX-Basic carries them, each where it allows them. */
final class TbxItems {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Set<String> GENDERS = Set.of("masculine", "feminine", "neuter", "other");
  private static final Set<String> TRANSACTIONS = Set.of("origination", "modification");

  private final XmlOutput xml;
  private final Set<String> lost;

  TbxItems(XmlOutput xml, Set<String> lost) {
    this.xml = xml;
    this.lost = lost;
  }

  /** Writes what a level (C concept, L language, T term) can hold. */
  void write(List<DataCategory> categories, char level, int indent) throws IOException {
    for (int i = 0; i < categories.size(); ) {
      DataCategory category = categories.get(i);
      DataCategory next = i + 1 < categories.size() ? categories.get(i + 1) : null;
      if (category.name().equals(TbxCategories.TRANSACTION) && isAllowed(category, level)) {
        i = transaction(categories, i, indent);
      } else if (isLink(category.name())) {
        boolean targeted = next != null && next.name().equals(TbxCategories.TARGET);
        link(category, targeted ? next.value() : "", level, indent);
        i += targeted ? 2 : 1;
      } else if (!isAllowed(category, level)) {
        lost.add("data categories that TBX-Basic does not have");
        i++;
      } else if (next != null && TbxDescription.isSourceOf(category, next)) {
        xml.line(indent).start("descripGrp");
        item(category, indent + 2);
        item(next, indent + 2);
        xml.line(indent).end("descripGrp");
        i += 2;
      } else {
        item(category, indent);
        i++;
      }
    }
  }

  private static boolean isLink(String name) {
    String element = TbxCategories.element(name);
    return element.equals("ref") || element.equals("xref");
  }

  private static boolean isAllowed(DataCategory category, char level) {
    String name = category.name();
    boolean alone = !name.equals("date") && !name.equals("responsibility");
    boolean listed =
        switch (name) {
          case "grammaticalGender" -> GENDERS.contains(category.value());
          case TbxCategories.TRANSACTION -> TRANSACTIONS.contains(category.value());
          default -> true;
        };
    return alone && listed && TbxCategories.isBasic(name, level);
  }

  /** A transaction with what follows of it; the index behind that. */
  private int transaction(List<DataCategory> categories, int start, int indent) throws IOException {
    xml.line(indent).start("transacGrp");
    item(categories.get(start), indent + 2);
    int i = start + 1;
    while (i < categories.size()) {
      DataCategory category = categories.get(i);
      if (category.name().equals("responsibility")) {
        i = responsibility(categories, i, indent + 2);
      } else if (category.name().equals("date") && DATE.matcher(category.value()).matches()) {
        item(category, indent + 2);
        i++;
      } else {
        break;
      }
    }
    xml.line(indent).end("transacGrp");
    return i;
  }

  private int responsibility(List<DataCategory> categories, int at, int indent) throws IOException {
    start(categories.get(at), indent);
    int next = at + 1;
    if (next < categories.size()
        && categories.get(next).name().equals(TbxCategories.TARGET)
        && isName(categories.get(next).value())) {
      xml.attribute(TbxCategories.TARGET, categories.get(next).value());
      next++;
    }
    xml.text(categories.get(at).value()).end(TbxCategories.element("responsibility"));
    return next;
  }

  private static boolean isName(String text) {
    return !text.isEmpty() && XmlNames.encode(text).equals(text);
  }

  /** The schema demands a web address of an external link. */
  private void link(DataCategory category, String target, char level, int indent)
      throws IOException {
    boolean external = TbxCategories.element(category.name()).equals("xref");
    boolean written =
        TbxCategories.isBasic(category.name(), level)
            && (!external || target.startsWith("http://") || target.startsWith("https://"));
    if (!written) {
      lost.add("links that TBX-Basic cannot hold");
      return;
    }
    start(category, indent);
    xml.optional(TbxCategories.TARGET, external ? target : XmlNames.encode(target));
    xml.text(category.value()).end(TbxCategories.element(category.name()));
  }

  private void item(DataCategory category, int indent) throws IOException {
    start(category, indent);
    xml.text(category.value()).end(TbxCategories.element(category.name()));
  }

  private void start(DataCategory category, int indent) throws IOException {
    String element = TbxCategories.element(category.name());
    xml.line(indent).start(element);
    if (!element.equals(category.name())) {
      xml.attribute("type", category.name());
    }
    xml.optional("xml:lang", category.language());
  }
}
