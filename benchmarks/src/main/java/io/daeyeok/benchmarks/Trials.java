package io.daeyeok.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs benchmarks by JMH, each in a fork of its own, and stops at the first that fails. */
final class Trials {
  private final List<String> forkArguments = new ArrayList<>();
  private final Path log;
  private int logs;

  Trials(Inputs inputs, Path work, Path log) {
    this.log = log;
    forkArguments.add("-D" + Fixture.WORK + "=" + work.toAbsolutePath());
    for (Map.Entry<String, String> property : inputs.asProperties().entrySet()) {
      forkArguments.add("-D" + property.getKey() + "=" + property.getValue());
    }
  }

  /** The results of all that the options include, with their parameters. */
  Collection<RunResult> run(
      Class<?> type, String method, UnaryOperator<ChainedOptionsBuilder> options) {
    ChainedOptionsBuilder builder =
        new OptionsBuilder()
            .include("^" + type.getName().replace(".", "\\.") + "\\." + method + "$")
            .forks(1)
            .shouldFailOnError(true)
            .jvmArgsAppend(forkArguments.toArray(new String[0]))
            .output(log + "." + logs++);
    try {
      return new Runner(options.apply(builder).build()).run();
    } catch (RunnerException e) {
      throw new IllegalStateException(
          type.getSimpleName() + "." + method + " failed; see " + log + "." + (logs - 1), e);
    }
  }

  static UnaryOperator<ChainedOptionsBuilder> seconds(
      int warmups, int warmupSeconds, int iterations, int iterationSeconds) {
    return options ->
        options
            .warmupIterations(warmups)
            .warmupTime(TimeValue.seconds(warmupSeconds))
            .measurementIterations(iterations)
            .measurementTime(TimeValue.seconds(iterationSeconds));
  }
}
