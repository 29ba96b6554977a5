package org.anzheng;

import java.util.List;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.Lifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes what the platform consists of when somebody first asks for it, so that the first page
 * answers before the last component is made; {@link RestOfTheStart} asks for all the others right
 * after. What runs by itself from the start to the stop is made at the start as ever.
 */
@Component
class ComponentsOnDemand implements BeanFactoryPostProcessor {

  private static final List<Class<?>> AT_ONCE =
      List.of(
          Lifecycle.class,
          BeanFactoryPostProcessor.class,
          BeanPostProcessor.class,
          SmartInitializingSingleton.class);

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
    if (AotDetector.useGeneratedArtifacts()) {
      return; // the build has asked and written it down
    }
    for (String name : factory.getBeanDefinitionNames()) {
      if (!neededAtOnce(factory, name)) {
        factory.getBeanDefinition(name).setLazyInit(true);
      }
    }
  }

  private static boolean neededAtOnce(BeanFactory factory, String name) {
    return AT_ONCE.stream().anyMatch(type -> factory.isTypeMatch(name, type));
  }
}
