package org.anzheng;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
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

  /** By type of ours: all that is of it. */
  private final Map<Class<?>, String[]> found = new ConcurrentHashMap<>();

  /** A context of the platform, with the definitions the build worked out where there are any. */
  static ConfigurableApplicationContext context() {
    Components components = new Components();
    if (!AotDetector.useGeneratedArtifacts()) {
      return new AnnotationConfigServletWebServerApplicationContext(components);
    }
    components.freezeConfiguration(); // nobody is going to change what the build worked out
    return new ServletWebServerApplicationContext(components);
  }

  /** Of our types is only what we have written: among Spring's own nothing need be looked at. */
  @Override
  public String[] getBeanNamesForType(@Nullable Class<?> asked, boolean prototypes, boolean eager) {
    return asked != null && asked.getName().startsWith(OURS) && isConfigurationFrozen()
        ? found.computeIfAbsent(asked, this::ofOurs)
        : super.getBeanNamesForType(asked, prototypes, eager);
  }

  private String[] ofOurs(Class<?> asked) {
    return Stream.concat(
            Stream.of(getBeanDefinitionNames()).filter(this::isWrittenByUs),
            Stream.of(getSingletonNames()).filter(name -> !containsBeanDefinition(name)))
        .filter(name -> isTypeMatch(name, asked))
        .toArray(String[]::new);
  }

  private boolean isWrittenByUs(String name) {
    if (name.startsWith(OURS)) {
      return true;
    }
    BeanDefinition definition = getBeanDefinition(name);
    return Stream.of(definition.getBeanClassName(), definition.getFactoryBeanName())
        .anyMatch(by -> by != null && by.startsWith(OURS));
  }

  @Override
  public void registerSingleton(String name, Object singleton) {
    super.registerSingleton(name, singleton);
    found.clear();
  }

  @Override
  public void registerBeanDefinition(String name, BeanDefinition definition) {
    super.registerBeanDefinition(name, definition);
    found.clear();
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

  /** Leaves out those who would search it for what the build knows is not there. */
  @Override
  public Object applyBeanPostProcessorsAfterInitialization(Object made, String name) {
    if (!Unwrapped.isKnown(made, this, name)) {
      return super.applyBeanPostProcessorsAfterInitialization(made, name);
    }
    Object bean = made;
    for (BeanPostProcessor processor : getBeanPostProcessors()) {
      Object next =
          Unwrapped.isSearch(processor)
              ? bean
              : processor.postProcessAfterInitialization(bean, name);
      if (next == null) {
        return bean;
      }
      bean = next;
    }
    return bean;
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
