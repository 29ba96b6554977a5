package org.anzheng.journeys.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.journeys.stage.RunningPlatform.Outcome;

/** A program of the platform in a process of its own, on the class path of this one. */
final class Program {

  private Program() {}

  static ProcessBuilder java(String main, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                main));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("ANZHENG_"));
    return builder;
  }

  static Outcome run(ProcessBuilder builder) {
    try {
      Path out = Files.createTempFile("command", ".txt");
      Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
      Patience.await(process);
      return new Outcome(process.exitValue(), Files.readString(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
