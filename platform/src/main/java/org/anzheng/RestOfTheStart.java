package org.anzheng;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.anzheng.deadlines.CatchUp;
import org.springframework.aot.AotDetector;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the management's server come up soon after the platform answers, and after that, since both
 * would wait for each other's components, makes every component that nobody has asked for yet, and
 * lets them catch up with what they missed. One that cannot be made ends the platform, as it would
 * have during the start: no module fails only when somebody needs it.
 */
@Component
class RestOfTheStart {

  /** So that who comes first need not share the processors with what nobody waits for. */
  private static final Duration AFTER = Duration.ofSeconds(2);

  private final ManagementLater management;

  RestOfTheStart(ManagementLater management) {
    this.management = management;
  }

  @EventListener
  void makeTheRest(ApplicationReadyEvent ready) {
    ConfigurableApplicationContext context = ready.getApplicationContext();
    boolean fast = AotDetector.useGeneratedArtifacts();
    if (!fast) { // without what the build worked out no start is
      catchUp(context);
    }
    Thread.ofPlatform().name("rest-of-start").daemon().start(() -> later(context, fast));
  }

  private void later(ConfigurableApplicationContext context, boolean catchUp) {
    LockSupport.parkNanos(AFTER.toNanos());
    if (!context.isClosed()) {
      management.start(context);
    }
    makeAll(context);
    if (catchUp) {
      catchUp(context);
    }
  }

  private static void catchUp(ConfigurableApplicationContext context) {
    if (context.isClosed()) {
      return;
    }
    try {
      context.getBeanProvider(CatchUp.class).forEach(CatchUp::catchUp);
    } catch (RuntimeException e) {
      BrokenStart.end(context, "What the platform was to catch up with failed", e);
    }
  }

  private static void makeAll(ConfigurableApplicationContext context) {
    ConfigurableListableBeanFactory factory = context.getBeanFactory();
    for (String name : factory.getBeanDefinitionNames()) {
      if (context.isClosed()) {
        return;
      }
      if (factory.getBeanDefinition(name).isSingleton() && !factory.containsSingleton(name)) {
        make(context, name);
      }
    }
  }

  private static void make(ConfigurableApplicationContext context, String name) {
    try {
      context.getBean(name);
    } catch (BeansException | IllegalStateException e) {
      BrokenStart.end(context, "The part " + name + " cannot be made", e);
    }
  }
}
