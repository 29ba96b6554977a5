package org.anzheng;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.Lifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the platform's components when somebody first asks for them, so that the first page answers
 * before the last component is made; {@link RestOfTheStart} asks for all the others right after.
 * What runs by itself from the start to the stop is made at the start as ever.
 */
@Component
class ComponentsOnDemand implements BeanFactoryPostProcessor {

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
    for (String name : factory.getBeanDefinitionNames()) {
      if (name.startsWith(Components.OURS) && !neededAtOnce(factory, name)) {
        factory.getBeanDefinition(name).setLazyInit(true);
      }
    }
  }

  private static boolean neededAtOnce(BeanFactory factory, String name) {
    return factory.isTypeMatch(name, Lifecycle.class)
        || factory.isTypeMatch(name, BeanFactoryPostProcessor.class)
        || factory.isTypeMatch(name, BeanPostProcessor.class);
  }
}
