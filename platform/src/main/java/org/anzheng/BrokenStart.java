package org.anzheng;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Ends the platform where a part that comes after the first answer cannot come. */
final class BrokenStart {

  private static final Logger LOG = LoggerFactory.getLogger(BrokenStart.class);

  private BrokenStart() {}

  /** Unless it ends already, which is why parts cannot come. */
  static void end(ConfigurableApplicationContext context, String what, RuntimeException why) {
    if (!context.isClosed()) {
      LOG.error("{}, so the platform stops", what, why);
      System.exit(SpringApplication.exit(context, () -> 1));
    }
  }
}
