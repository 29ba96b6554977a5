package org.anzheng;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes, soon after the platform answers, every component that nobody has asked for yet. One that
 * cannot be made ends the platform, as it would have during the start: no module fails only when
 * somebody needs it.
 */
@Component
class RestOfTheStart {

  private static final Logger LOG = LoggerFactory.getLogger(RestOfTheStart.class);

  /** So that who comes first need not share the processors with what nobody waits for. */
  static final Duration AFTER = Duration.ofSeconds(2);

  @EventListener
  void makeTheRest(ApplicationReadyEvent ready) {
    ConfigurableApplicationContext context = ready.getApplicationContext();
    Thread.ofPlatform().name("rest-of-start").daemon().start(() -> makeAll(context));
  }

  private static void makeAll(ConfigurableApplicationContext context) {
    LockSupport.parkNanos(AFTER.toNanos());
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
      if (!context.isClosed()) {
        LOG.error("A part of the platform cannot be made, so it stops: {}", name, e);
        System.exit(SpringApplication.exit(context, () -> 1));
      }
    }
  }
}
