package org.anzheng;

import java.util.List;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.stereotype.Component;

/**
 * Leaves out what Spring Boot brings, the platform does not use, and the start would pay for; and
 * has listeners searched for only {@link ListenersWhereAnyAre where any are}.
 */
@Component
class NotNeeded implements BeanDefinitionRegistryPostProcessor {

  /**
   * The first looks through every component for a {@code @JacksonComponent}, which an architecture
   * test forbids; the second makes whatever bears {@code @EnableGlobalAuthentication}, which only
   * Spring's own configuration does.
   */
  private static final List<String> SEARCHES =
      List.of("jsonComponentModule", "enableGlobalAuthenticationAutowiredConfigurer");

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    SEARCHES.stream()
        .filter(registry::containsBeanDefinition)
        .forEach(registry::removeBeanDefinition);
    String listeners = AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME;
    if (registry.containsBeanDefinition(listeners)) {
      registry.removeBeanDefinition(listeners);
      registry.registerBeanDefinition(
          listeners, new RootBeanDefinition(ListenersWhereAnyAre.class));
    }
  }
}
