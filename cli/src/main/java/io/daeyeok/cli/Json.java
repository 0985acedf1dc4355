package io.daeyeok.cli;

import io.daeyeok.match.Reason;
import io.daeyeok.memory.ConcordanceHit;
import io.daeyeok.memory.FuzzyMatch;
import io.daeyeok.memory.ImportReport;
import io.daeyeok.memory.MemoryStatistics;
import io.daeyeok.memory.Variant;
import io.daeyeok.terms.HitExplanation;
import io.daeyeok.terms.Normalisation;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermEdit;
import io.daeyeok.terms.TermHit;
import io.daeyeok.terms.Termbase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Results as one JSON object a line: a contract that scripts rely on. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static String lookup(String query, List<FuzzyMatch> hits) {
    ObjectNode line = MAPPER.createObjectNode().put("query", query);
    ArrayNode list = line.putArray("hits");
    for (FuzzyMatch hit : hits) {
      ObjectNode node =
          list.addObject()
              .put("score", hit.score())
              .put("source", hit.source().text())
              .put("target", hit.target().text())
              .put("id", hit.unit().id());
      if (!hit.details().substitutions().isEmpty()) {
        node.put("adapted", hit.adapted().text());
      }
      ArrayNode reasons = node.putArray("reasons");
      for (Reason reason : hit.reasons()) {
        reasons
            .addObject()
            .put("kind", lower(reason.kind()))
            .put("points", reason.points())
            .put("detail", reason.detail());
      }
    }
    return line.toString();
  }

  static String terms(String query, List<TermHit> hits, Locale to, boolean explain) {
    ObjectNode line = MAPPER.createObjectNode().put("query", query);
    ArrayNode list = line.putArray("hits");
    for (TermHit hit : hits) {
      ObjectNode node =
          list.addObject()
              .put("concept", hit.concept().id())
              .put("term", hit.term().text())
              .put("language", hit.term().variety().toLanguageTag())
              .put("status", lower(hit.term().status()))
              .put("match", lower(hit.grade()))
              .put("start", hit.start())
              .put("end", hit.end())
              .put("text", hit.text());
      ArrayNode translations = node.putArray("translations");
      for (Term term : Termbase.translations(hit.concept(), to)) {
        translations.add(term.text());
      }
      if (explain) {
        HitExplanation explanation = HitExplanation.of(query, hit);
        node.putObject("explanation")
            .put("spelling", lower(explanation.spelling()))
            .put("left", lower(explanation.left()))
            .put("before", explanation.before())
            .put("right", lower(explanation.right()))
            .put("after", explanation.after());
      }
    }
    return line.toString();
  }

  static String normalisation(Normalisation result) {
    ObjectNode line =
        MAPPER.createObjectNode().put("query", result.original()).put("text", result.text());
    edits(line.putArray("edits"), result.edits());
    edits(line.putArray("suggestions"), result.suggestions());
    return line.toString();
  }

  private static void edits(ArrayNode list, List<TermEdit> edits) {
    for (TermEdit edit : edits) {
      list.addObject()
          .put("start", edit.start())
          .put("end", edit.end())
          .put("from", edit.from())
          .put("to", edit.to())
          .put("concept", edit.concept().id())
          .put("reason", edit.reason().label())
          .put("confidence", edit.confidence().label());
    }
  }

  static String concordance(String query, List<ConcordanceHit> hits) {
    ObjectNode line = MAPPER.createObjectNode().put("query", query);
    ArrayNode list = line.putArray("hits");
    for (ConcordanceHit hit : hits) {
      ObjectNode node =
          list.addObject()
              .put("id", hit.unit().id())
              .put("language", hit.variant().language().toLanguageTag())
              .put("text", hit.variant().text());
      ArrayNode spans = node.putArray("spans");
      for (ConcordanceHit.Span span : hit.spans()) {
        spans.addObject().put("start", span.start()).put("end", span.end());
      }
      ArrayNode others = node.putArray("translations");
      for (Variant variant : hit.unit().variants()) {
        if (variant != hit.variant()) {
          others
              .addObject()
              .put("language", variant.language().toLanguageTag())
              .put("text", variant.text());
        }
      }
    }
    return line.toString();
  }

  static String statistics(MemoryStatistics statistics) {
    ObjectNode line = MAPPER.createObjectNode().put("units", statistics.units());
    ObjectNode languages = line.putObject("languages");
    statistics
        .languages()
        .forEach((language, count) -> languages.put(language.toLanguageTag(), count));
    return line.put("bytes", statistics.bytes()).toString();
  }

  static String imported(ImportReport report, Map<String, Long> reasons, long leftOut) {
    ObjectNode line =
        MAPPER
            .createObjectNode()
            .put("read", report.read() + leftOut)
            .put("added", report.added())
            .put("refreshed", report.refreshed())
            .put("replaced", report.replaced())
            .put("left_out", leftOut);
    ObjectNode byReason = line.putObject("reasons");
    reasons.forEach(byReason::put);
    return line.toString();
  }

  static String timing(Timing timing) {
    return MAPPER
        .createObjectNode()
        .put("queries", timing.queries())
        .put("threads", 1)
        .put("p50_ms", timing.percentile(50))
        .put("p99_ms", timing.percentile(99))
        .put("mean_ms", timing.mean())
        .toString();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
