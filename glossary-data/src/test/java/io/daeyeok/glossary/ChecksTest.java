package io.daeyeok.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.daeyeok.check.Check;
import io.daeyeok.check.CheckFile;
import io.daeyeok.check.CheckOptions;
import io.daeyeok.check.CheckReport;
import io.daeyeok.check.Ignore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The data pass their own checks, and what is let through has its reason. */
class ChecksTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  private static CheckFile settings() throws IOException {
    return CheckFile.read(Path.of("daeyeok.json"), TODAY);
  }

  static List<Ignore> ignores() throws IOException {
    return settings().options().ignores();
  }

  @Test
  void nothingIsFound() throws IOException {
    CheckFile settings = settings();
    assertEquals(GlossaryData.CONCEPT_FILES.size() + 1, settings.files().size());
    CheckReport report = Check.with(settings.options()).run(settings.files());
    assertEquals(List.of(), report.unreadable());
    assertEquals(List.of(), report.findings());
    assertEquals(GlossaryData.termbase().concepts().size(), report.concepts());
  }

  @ParameterizedTest
  @MethodSource("ignores")
  void everyIgnoredFindingWouldBeFound(Ignore ignore) throws IOException {
    CheckFile settings = settings();
    CheckOptions all = settings.options();
    List<Ignore> others = new ArrayList<>(all.ignores());
    others.remove(ignore);
    CheckOptions fewer =
        new CheckOptions(
            all.levels(),
            all.languages(),
            all.korean(),
            all.houseForms(),
            all.firstMention(),
            others,
            all.today());
    boolean isGlossary = ignore.rule().startsWith("glossary/");
    List<Path> files =
        settings.files().stream()
            .filter(file -> !isGlossary || file.toString().endsWith(".json"))
            .toList();
    CheckReport report = Check.with(fewer).run(files);
    assertFalse(report.findings().isEmpty(), ignore + " ignores nothing; take it out");
  }
}
