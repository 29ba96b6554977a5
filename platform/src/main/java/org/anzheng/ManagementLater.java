package org.anzheng;

import java.util.concurrent.locks.LockSupport;
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

  private final ConfigurableApplicationContext context;

  ManagementLater(ConfigurableApplicationContext context) {
    this.context = context;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    // without what the build worked out it is part of working it out, and no start is fast
    return name.equals(SECOND_SERVER)
            && bean instanceof SmartLifecycle server
            && AotDetector.useGeneratedArtifacts()
        ? new Later(server, context)
        : bean;
  }

  private record Later(SmartLifecycle server, ConfigurableApplicationContext context)
      implements SmartLifecycle {

    @Override
    public void start() {
      Thread.ofPlatform().name("management-start").daemon().start(this::startLater);
    }

    private void startLater() {
      LockSupport.parkNanos(RestOfTheStart.AFTER.toNanos());
      try {
        if (!context.isClosed()) {
          server.start();
        }
      } catch (RuntimeException e) {
        BrokenStart.end(context, "The web server of the management cannot start", e);
      }
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
