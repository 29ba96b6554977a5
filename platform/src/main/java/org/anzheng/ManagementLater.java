package org.anzheng;

import java.util.Optional;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets the second web server, of those who watch over the platform, come up after the first has
 * answered its first page. One that cannot come up ends the platform.
 */
@Component
class ManagementLater implements BeanPostProcessor {

  private static final String SECOND_SERVER = "childManagementContextInitializer";

  private volatile Optional<SmartLifecycle> waiting = Optional.empty();

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    // without what the build worked out it is part of working it out, and no start is fast
    if (name.equals(SECOND_SERVER)
        && bean instanceof SmartLifecycle server
        && AotDetector.useGeneratedArtifacts()) {
      waiting = Optional.of(server);
      return new Later(server);
    }
    return bean;
  }

  /** Starts it, if it still waits. */
  void start(ConfigurableApplicationContext context) {
    try {
      waiting.ifPresent(SmartLifecycle::start);
    } catch (RuntimeException e) {
      BrokenStart.end(context, "The web server of the management cannot start", e);
    }
  }

  private record Later(SmartLifecycle server) implements SmartLifecycle {

    @Override
    public void start() {
      // by RestOfTheStart
    }

    @Override
    public void stop() {
      server.stop();
    }

    @Override
    public boolean isRunning() {
      return server.isRunning();
    }

    @Override
    public int getPhase() {
      return server.getPhase();
    }
  }
}
