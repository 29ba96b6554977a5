package org.anzheng;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Lets the database come up and be prepared while the platform still works out what it consists of.
 * The build, when it works out the beans, needs none.
 */
final class DatabaseStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    Environment settings = event.getEnvironment();
    if (!settings.getProperty("spring.aot.processing", Boolean.class, false)) {
      Starting starting =
          new Starting(
              CompletableFuture.supplyAsync(
                  () -> Schema.prepared(DatabaseAddress.in(settings)),
                  task -> Thread.ofPlatform().name("database-start").start(task)));
      event
          .getBootstrapContext()
          .addCloseListener(closed ->
              closed
                  .getApplicationContext()
                  .getBeanFactory()
                  .registerSingleton("startingDatabase", starting));
    }
  }

  /** A database on its way. */
  record Starting(CompletableFuture<DatabaseAddress> address) {

    /** The database once it answers; throws what kept it from starting. */
    DatabaseAddress await() {
      try {
        return address.join();
      } catch (CompletionException e) {
        throw e.getCause() instanceof RuntimeException cause ? cause : e;
      }
    }
  }
}
