package org.anzheng;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
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
    SpringApplication application = new SpringApplication(Platform.class);
    if (Arrays.stream(arguments).noneMatch(a -> a.startsWith("--anzheng.command="))) {
      application.run(arguments);
      return;
    }
    application.setWebApplicationType(WebApplicationType.NONE);
    // The command ran while starting; its verdict is the exit code.
    System.exit(SpringApplication.exit(application.run(arguments)));
  }
}
