package org.anzheng;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.stereotype.Component;

/**
 * Finds what a constructor asks for by the name of its class, which is what components are called
 * here. Without it every type asked for is compared with every component, and a fifth of the start
 * goes into that.
 */
@Component
class DependenciesByName implements BeanFactoryPostProcessor {

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
    if (factory instanceof DefaultListableBeanFactory beans) {
      Resolver resolver = new Resolver();
      resolver.setBeanFactory(beans);
      beans.setAutowireCandidateResolver(resolver);
    }
  }

  private static final class Resolver extends ContextAnnotationAutowireCandidateResolver {

    @Override
    public @Nullable String getSuggestedName(DependencyDescriptor asked) {
      String qualified = super.getSuggestedName(asked);
      return qualified == null ? asked.getDependencyType().getName() : qualified;
    }
  }
}
