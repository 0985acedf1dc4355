package io.daeyeok.benchmarks;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Grade;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermHit;
import io.daeyeok.terms.Termbase;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Recognising terms in sentences, with terms mined from the same text by frequency. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TermsBenchmark {
  @Param({"ko", "en"})
  String language;

  @Param({"1000", "100000"})
  int terms;

  private Locale locale;
  private List<String> sentences;
  private Termbase termbase;
  private List<Concept> concepts;
  private int edits;

  /** Mines the terms, and holds the finds to the words that are terms. */
  @Setup
  public void prepare() throws IOException {
    Inputs inputs = Inputs.ofProperties();
    Direction direction = inputs.from(language);
    locale = direction.from();
    List<String> texts = inputs.pairs().stream().map(direction::source).toList();
    sentences = inputs.sentences().stream().map(direction::source).toList();
    termbase = MinedTerms.in(texts, locale, terms);
    concepts = termbase.concepts();
    Set<String> known = new HashSet<>();
    concepts.forEach(concept -> known.add(concept.terms().get(0).text()));
    for (String sentence : sentences) {
      verify(sentence, known);
    }
  }

  private void verify(String sentence, Set<String> known) {
    List<TermHit> hits = termbase.find(sentence, locale, Grade.WEAK);
    int start = 0;
    for (String word : sentence.split(" ", -1)) {
      int from = start;
      int to = start + word.length();
      boolean found =
          !known.contains(word)
              || hits.stream().anyMatch(hit -> hit.start() <= from && to <= hit.end());
      if (!found) {
        throw new WrongAnswerException("'" + word + "' is a term and was not found: " + sentence);
      }
      start = to + 1;
    }
  }

  /** The terms in one sentence. */
  @Benchmark
  public Object find(Cursor cursor) {
    return termbase.find(cursor.next(sentences), locale);
  }

  /** One concept changed, and the terms in one sentence. */
  @Benchmark
  public Object editAndFind(Cursor cursor) {
    Concept changed = concepts.get(edits++ * 97 % concepts.size());
    termbase.update(Concept.of(changed.id(), Term.of("용어" + edits, locale)));
    return termbase.find(cursor.next(sentences), locale);
  }
}
