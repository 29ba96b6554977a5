package org.anzheng;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.tomcat.autoconfigure.metrics.TomcatMetricsAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The platform: one deployable, many modules, each a folder of the scheme. */
// Full names: two modules may each have a component of the same simple name.
@SpringBootApplication(
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    // they count the sessions of Tomcat, and ours are kept in the database
    exclude = TomcatMetricsAutoConfiguration.class)
@EnableScheduling
@Modulithic(sharedModules = "kernel", systemName = "Anzheng")
public class Platform {

  /** Starts the platform, or runs one command of {@code --anzheng.command} beside it. */
  public static void main(String[] arguments) {
    if (Arrays.stream(arguments).noneMatch(a -> a.startsWith("--anzheng.command="))) {
      SpringApplication platform = new SpringApplication(Platform.class);
      platform.setApplicationContextFactory(type -> Components.context());
      platform.addListeners(new DatabaseStart());
      platform.run(arguments);
      return;
    }
    System.exit(
        BackupCommand.isMeant(arguments)
            ? BackupCommand.run(arguments)
            : CommandLine.run(arguments));
  }
}
