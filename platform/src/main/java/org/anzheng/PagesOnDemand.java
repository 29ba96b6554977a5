package org.anzheng;

import java.util.List;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the components of pages and of the interface when somebody first asks for them: half of the
 * platform's components serve nothing but requests. What a page needs from below is made at the
 * start as ever, so a module that cannot work still fails there.
 */
@Component
class PagesOnDemand implements BeanFactoryPostProcessor {

  private static final List<String> AUDIENCES = List.of("org.anzheng.web.", "org.anzheng.api.");

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
    for (String name : factory.getBeanDefinitionNames()) {
      // components are named by their class
      if (AUDIENCES.stream().anyMatch(name::startsWith)) {
        BeanDefinition definition = factory.getBeanDefinition(name);
        definition.setLazyInit(true);
      }
    }
  }
}
