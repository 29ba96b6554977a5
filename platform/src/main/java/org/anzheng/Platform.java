package org.anzheng;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The platform: one deployable, many modules, each a folder of the scheme. */
// Full names: two modules may each have a component of the same simple name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
@Modulithic(sharedModules = "kernel", systemName = "Anzheng")
public class Platform {

  /** Starts the platform, or runs one command of {@code --anzheng.command} beside it. */
  public static void main(String[] arguments) {
    if (Arrays.stream(arguments).noneMatch(a -> a.startsWith("--anzheng.command="))) {
      SpringApplication.run(Platform.class, arguments);
      return;
    }
    // The command runs while starting; its verdict is the exit code.
    System.exit(SpringApplication.exit(SpringApplication.run(Platform.class, deaf(arguments))));
  }

  /** A command answers no requests: the ports belong to the platform that may run beside it. */
  private static String[] deaf(String... arguments) {
    return Stream.concat(
            Arrays.stream(arguments), Stream.of("--server.port=-1", "--management.server.port=-1"))
        .toArray(String[]::new);
  }
}
