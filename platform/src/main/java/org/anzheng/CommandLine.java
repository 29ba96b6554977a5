package org.anzheng;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/**
 * What a command needs that runs beside the platform: the database, the keys and the log. No pages,
 * no timers, no listeners, no migrations: it must not do the platform's work.
 */
@EnableAutoConfiguration
@Import({Databases.class, Keys.class})
@ComponentScan(
    basePackages = "org.anzheng.trust",
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
final class CommandLine {

  private static final List<String> QUIET =
      List.of("--spring.modulith.events.republish-outstanding-events-on-restart=false");

  /** Runs the command of {@code --anzheng.command} while starting; returns its exit code. */
  static int run(String... arguments) {
    SpringApplication application = new SpringApplication(CommandLine.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    String[] all = Stream.concat(Arrays.stream(arguments), QUIET.stream()).toArray(String[]::new);
    return SpringApplication.exit(application.run(all));
  }
}
