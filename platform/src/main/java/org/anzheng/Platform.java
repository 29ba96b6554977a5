package org.anzheng;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The platform: one deployable, many modules, each a folder of the scheme. */
@SpringBootApplication
@Modulithic(sharedModules = "kernel", systemName = "Anzheng")
public class Platform {

  /** Starts the platform. */
  public static void main(String[] arguments) {
    SpringApplication.run(Platform.class, arguments);
  }
}
