package org.anzheng;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Marks the components that nothing is to be wrapped around or looked up in: neither their class
 * nor a method of it bears an annotation that means anything to Spring once the component is made,
 * and they implement nothing but our own types and the language's. Spring searches every method of
 * every other component for transactions, schedules and the like, which most of the start went
 * into.
 */
@Component
class PlainComponents implements BeanFactoryPostProcessor {

  private static final List<String> OF_NO_MEANING =
      List.of(
          "org.anzheng.",
          "java.lang.",
          "org.jspecify.",
          "com.google.errorprone.",
          "org.springframework.stereotype.",
          "org.springframework.boot.autoconfigure.condition.",
          "org.springframework.web.bind.annotation.");

  private static final List<String> OURS = List.of("org.anzheng.");

  private static final List<String> THE_LANGUAGE = List.of("java.");

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
    if (AotDetector.useGeneratedArtifacts()) {
      return; // the build has looked and written it down
    }
    for (String name : factory.getBeanDefinitionNames()) {
      if (factory.getBeanDefinition(name) instanceof AbstractBeanDefinition definition
          && component(name, definition).filter(PlainComponents::isPlain).isPresent()) {
        definition.setSynthetic(true);
      }
    }
  }

  // components are named by their class
  private static Optional<Class<?>> component(String name, BeanDefinition definition) {
    return name.equals(definition.getBeanClassName()) && definition.getFactoryMethodName() == null
        ? Optional.of(ClassUtils.resolveClassName(name, null))
        : Optional.empty();
  }

  static boolean isPlain(Class<?> component) {
    Deque<Class<?>> left = new ArrayDeque<>(List.of(component));
    while (!left.isEmpty()) {
      Class<?> type = left.pop();
      if (startsWith(OURS, type) && isSilent(type)) {
        left.addAll(List.of(type.getInterfaces()));
        Optional.ofNullable(type.getSuperclass()).ifPresent(left::add);
      } else if (!startsWith(THE_LANGUAGE, type)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSilent(Class<?> type) {
    return Stream.concat(Stream.of(type), Stream.of(type.getDeclaredMethods()))
        .map(AnnotatedElement::getDeclaredAnnotations)
        .flatMap(Stream::of)
        .map(Annotation::annotationType)
        .allMatch(annotation -> startsWith(OF_NO_MEANING, annotation));
  }

  private static boolean startsWith(List<String> packages, Class<?> type) {
    return packages.stream().anyMatch(type.getName()::startsWith);
  }
}
