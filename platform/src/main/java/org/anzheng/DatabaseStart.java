package org.anzheng;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Lets the embedded database come up while the platform still works out what it consists of. A
 * server's PostgreSQL needs no such start, nor does the build when it works out the beans.
 */
final class DatabaseStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    Environment settings = event.getEnvironment();
    if (settings.getProperty("anzheng.db.url", "").isBlank()
        && !settings.getProperty("spring.aot.processing", Boolean.class, false)) {
      Path data = Path.of(settings.getRequiredProperty("anzheng.data"));
      Starting starting =
          new Starting(
              CompletableFuture.supplyAsync(() -> DatabaseAddress.embeddedUnder(data, false)));
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
