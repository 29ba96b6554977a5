package org.anzheng;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.stereotype.Component;

/** Leaves out what Spring Boot brings, the platform does not use, and the start would pay for. */
@Component
class NotNeeded implements BeanDefinitionRegistryPostProcessor {

  /**
   * Looks through every component for a {@code @JacksonComponent}; an architecture test forbids.
   */
  private static final String JACKSON_COMPONENTS = "jsonComponentModule";

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    if (registry.containsBeanDefinition(JACKSON_COMPONENTS)) {
      registry.removeBeanDefinition(JACKSON_COMPONENTS);
    }
  }
}
