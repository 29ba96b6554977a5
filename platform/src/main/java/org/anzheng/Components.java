package org.anzheng;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
  private static final String OURS = "org.anzheng.";

  /** Of our own components, as far as they have been asked for; none of them makes others. */
  private final Map<String, Class<?>> classes = new ConcurrentHashMap<>();

  /** A context of the platform, with the definitions the build worked out where there are any. */
  static ConfigurableApplicationContext context() {
    return AotDetector.useGeneratedArtifacts()
        ? new ServletWebServerApplicationContext(new Components())
        : new AnnotationConfigServletWebServerApplicationContext(new Components());
  }

  /** What is of no class is of none of its generic types either. */
  @Override
  public String[] getBeanNamesForType(ResolvableType asked, boolean prototypes, boolean eagerly) {
    Class<?> raw = asked.resolve();
    return raw != null
            && asked.hasGenerics()
            && getBeanNamesForType(raw, prototypes, eagerly).length == 0
        ? new String[0]
        : super.getBeanNamesForType(asked, prototypes, eagerly);
  }

  @Override
  protected boolean isFactoryBean(String name, RootBeanDefinition definition) {
    if (classes.containsKey(name)) {
      return false;
    }
    if (!isOurs(name, definition)
        || FactoryBean.class.isAssignableFrom(definition.getBeanClass())) {
      return super.isFactoryBean(name, definition);
    }
    classes.put(name, definition.getBeanClass());
    return false;
  }

  @Override
  protected boolean isTypeMatch(String name, ResolvableType asked, boolean eagerly) {
    return !ruledOut(name, asked.resolve()) && super.isTypeMatch(name, asked, eagerly);
  }

  private boolean ruledOut(String name, @Nullable Class<?> asked) {
    if (asked == null) {
      return false;
    }
    Class<?> ours = classes.get(name);
    return ours != null && !asked.isAssignableFrom(ours);
  }

  // components are named by their class; what a method makes has no class before it is made
  private static boolean isOurs(String name, RootBeanDefinition definition) {
    return name.startsWith(OURS)
        && definition.hasBeanClass()
        && definition.getFactoryMethodName() == null;
  }
}
