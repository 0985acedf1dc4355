package io.daeyeok.maven;

import io.daeyeok.check.Baseline;
import io.daeyeok.check.Check;
import io.daeyeok.check.CheckFile;
import io.daeyeok.check.CheckOptions;
import io.daeyeok.check.CheckReport;
import io.daeyeok.check.PathPatterns;
import io.daeyeok.check.Threshold;
import io.daeyeok.glossary.GlossaryData;
import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks glossaries, and translations by their terms, and fails the build when something is wrong.
 *
 * <p>It works like the command <code>daeyeok check</code>, in a project or in a folder that has
 * none. What is found stands in the log as <code>file:line:column: severity [rule] message</code>.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractMojo {
  private static final String DEFAULT_CONFIG = "daeyeok.json";

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File basedir;

  /**
   * What to check, relative to the project: glossaries (a termbase in JSON, TBX, UTX, a table with
   * columns for terms), and translations in TMX, XLIFF, PO, CSV or TSV. <code>*</code>, <code>**
   * </code>, <code>?</code> and, but on the command line, <code>{a,b}</code> work; a path that
   * names no file fails the build. Without any, the paths of the configuration are checked.
   */
  @Parameter(property = "daeyeok.files")
  private List<String> files = List.of();

  /** Which of <code>files</code> to leave out; the same signs work. */
  @Parameter(property = "daeyeok.excludes")
  private List<String> excludes = List.of();

  /**
   * The configuration. Without one, <code>daeyeok.json</code> in the folder of the project is used
   * if it is there.
   */
  @Parameter(property = "daeyeok.config")
  private File config;

  /**
   * Termbases and glossaries, in the formats of <code>files</code>, to check translations by that
   * are not to be checked themselves; the same signs work. Without any, those of the configuration
   * are used. Glossaries among the files go before them. Without either, the terms that come with
   * Daeyeok are used.
   */
  @Parameter(property = "daeyeok.termbases")
  private List<String> termbases = List.of();

  /**
   * From which severity on a finding fails the build: <code>error</code>, <code>warning</code>,
   * <code>note</code> or <code>never</code>.
   */
  @Parameter(property = "daeyeok.failOn", defaultValue = "error")
  private String failOn;

  /**
   * Reports to write beside the log, each as <code>format=file</code>: <code>text</code>, <code>
   * json</code>, <code>sarif</code>, <code>junit</code> or <code>github</code>, such as <code>
   * sarif=target/daeyeok.sarif</code>. Without a file the report goes to standard output, where
   * GitHub Actions looks for <code>github</code>.
   */
  @Parameter(property = "daeyeok.formats")
  private List<String> formats = List.of();

  /** Findings that are known and do not count, as <code>updateBaseline</code> wrote them. */
  @Parameter(property = "daeyeok.baseline")
  private File baseline;

  /** Writes what is found into the baseline; it is known from then on. */
  @Parameter(property = "daeyeok.updateBaseline", defaultValue = "false")
  private boolean updateBaseline;

  /** Checks nothing. */
  @Parameter(property = "daeyeok.skip", defaultValue = "false")
  private boolean skip;

  /** Made by Maven, which then sets the parameters. */
  public CheckMojo() {}

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Nothing is checked: daeyeok.skip is set");
      return;
    }
    try {
      Threshold threshold = Threshold.labelled(failOn);
      List<ReportFile> reports = reports();
      CheckReport report = report();
      LoggedReport.write(report, getLog());
      for (ReportFile each : reports) {
        each.write(report);
      }
      judge(report, threshold);
    } catch (IOException | IllegalArgumentException e) {
      throw new MojoExecutionException(problem(e), e);
    }
  }

  private void judge(CheckReport report, Threshold threshold)
      throws MojoExecutionException, MojoFailureException {
    if (!report.unreadable().isEmpty()) {
      throw new MojoExecutionException(
          "Not everything could be checked: " + String.join("; ", report.unreadable()));
    }
    if (threshold.isMetBy(report)) {
      throw new MojoFailureException(
          LoggedReport.summary(report) + "; the log names each place (failOn is " + failOn + ")");
    }
  }

  private List<ReportFile> reports() {
    return formats.stream().map(each -> ReportFile.parse(each, basedir.toPath())).toList();
  }

  private CheckReport report() throws IOException {
    if (updateBaseline && baseline == null) {
      throw new IllegalArgumentException("updateBaseline needs a baseline");
    }
    CheckFile settings = settings();
    List<Path> named = files.isEmpty() ? settings.files() : named(files, excludes);
    if (named.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing to check: list files in the configuration of the plugin, or under \"paths\" in "
              + DEFAULT_CONFIG
              + "; a module that has none can set skip");
    }
    CheckReport found =
        Check.with(settings.options())
            .terms(GlossaryData.termbase())
            .termbases(termbases(settings))
            .run(named);
    return baseline == null ? found : lessBaseline(found);
  }

  private CheckFile settings() throws IOException {
    LocalDate today = LocalDate.now();
    Path file = config == null ? basedir.toPath().resolve(DEFAULT_CONFIG) : config.toPath();
    return config != null || Files.isRegularFile(file)
        ? CheckFile.read(fromHere(file), today)
        : new CheckFile(CheckOptions.on(today), List.of(), List.of());
  }

  private List<Path> termbases(CheckFile settings) throws IOException {
    return termbases.isEmpty() ? settings.termbases() : named(termbases, List.of());
  }

  private CheckReport lessBaseline(CheckReport found) throws IOException {
    Path file = fromHere(baseline.toPath());
    if (updateBaseline) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Baseline.of(found).write(file);
    }
    return found.without(Baseline.read(file));
  }

  private List<Path> named(List<String> patterns, List<String> excluded) throws IOException {
    return PathPatterns.files(fromHere(basedir.toPath()), local(patterns), local(excluded));
  }

  /** Patterns are relative to the project, but ${project.basedir}/... is what many write. */
  private List<String> local(List<String> patterns) {
    String prefix = basedir + File.separator;
    return patterns.stream()
        .map(String::strip)
        .map(each -> each.startsWith(prefix) ? each.substring(prefix.length()) : each)
        .toList();
  }

  /**
   * A path as seen from the folder in which Maven was started, if it lies in it: so name compilers
   * a file, and so services find it that take a report in. A Maven daemon runs elsewhere; paths
   * stay absolute there.
   */
  private static Path fromHere(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
  }

  private static String problem(Exception e) {
    if (e instanceof FileSystemException file && file.getReason() == null) {
      String what =
          e instanceof NoSuchFileException
              ? "there is no such file"
              : e instanceof AccessDeniedException ? "permission denied" : "it cannot be used";
      return file.getFile() + ": " + what;
    }
    return e.getMessage();
  }
}
