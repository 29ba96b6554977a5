package org.anzheng;

import org.jspecify.annotations.Nullable;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;

/**
 * Answers "which beans are of this type" by a look at the class of each of our own components. The
 * start asks it hundreds of times, and there are two thousand components: asked of each the long
 * way, a sixth of the start goes into it.
 */
final class Components extends DefaultListableBeanFactory {

  /** Components are named by their class. */
  static final String OURS = "org.anzheng.";

  /** A context of the platform, with the definitions the build worked out where there are any. */
  static ConfigurableApplicationContext context() {
    return AotDetector.useGeneratedArtifacts()
        ? new ServletWebServerApplicationContext(new Components())
        : new AnnotationConfigServletWebServerApplicationContext(new Components());
  }

  @Override
  protected boolean isFactoryBean(String name, RootBeanDefinition definition) {
    return isOurs(name, definition)
        ? FactoryBean.class.isAssignableFrom(definition.getBeanClass())
        : super.isFactoryBean(name, definition);
  }

  @Override
  protected boolean isTypeMatch(String name, ResolvableType asked, boolean eagerly) {
    return !ruledOut(name, asked.resolve()) && super.isTypeMatch(name, asked, eagerly);
  }

  private boolean ruledOut(String name, @Nullable Class<?> asked) {
    if (asked == null || !name.startsWith(OURS) || !containsBeanDefinition(name)) {
      return false;
    }
    RootBeanDefinition definition = getMergedLocalBeanDefinition(name);
    return isOurs(name, definition)
        && !asked.isAssignableFrom(definition.getBeanClass())
        && !FactoryBean.class.isAssignableFrom(definition.getBeanClass());
  }

  // components are named by their class; what a method makes has no class before it is made
  private static boolean isOurs(String name, RootBeanDefinition definition) {
    return name.startsWith(OURS)
        && definition.hasBeanClass()
        && definition.getFactoryMethodName() == null;
  }
}
