package org.anzheng;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.aop.framework.AbstractAdvisingBeanPostProcessor;
import org.springframework.aop.framework.autoproxy.AbstractAutoProxyCreator;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Marks the components around which nothing is wrapped and which nothing calls by schedule, so that
 * no start searches them for it. They are called a support of the platform, which is a mark that
 * the definitions of the build keep.
 */
@Component
class Unwrapped implements BeanFactoryPostProcessor {

  private static final String OURS = "org.anzheng.";

  /**
   * The one part of Spring whose own components are wrapped: it keeps events until they are heard.
   */
  private static final String KEEPER_OF_EVENTS = "org.springframework.modulith.";

  private static final List<Class<? extends Annotation>> WRAPS =
      List.of(Transactional.class, Async.class, Scheduled.class);

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
    if (AotDetector.useGeneratedArtifacts()) {
      return; // the build has looked and written it down
    }
    for (String name : factory.getBeanDefinitionNames()) {
      if (name.startsWith(OURS)
          && factory.getBeanDefinition(name) instanceof AbstractBeanDefinition definition
          && definition.getFactoryMethodName() == null
          && isUnwrapped(ClassUtils.resolveClassName(name, null))) {
        definition.setRole(BeanDefinition.ROLE_SUPPORT);
      }
    }
  }

  static boolean isUnwrapped(Class<?> component) {
    return Stream.concat(
            Stream.of(component), Stream.of(ReflectionUtils.getAllDeclaredMethods(component)))
        .noneMatch(Unwrapped::isWrapped);
  }

  private static boolean isWrapped(AnnotatedElement element) {
    MergedAnnotations all = MergedAnnotations.from(element, SearchStrategy.TYPE_HIERARCHY);
    return WRAPS.stream().anyMatch(all::isPresent);
  }

  /** Whether the build knows that a search of this component finds nothing. */
  static boolean isKnown(Object made, ConfigurableListableBeanFactory factory, String name) {
    if (!AotDetector.useGeneratedArtifacts()) {
      return false;
    }
    if (name.startsWith(OURS) && factory.containsBeanDefinition(name)) {
      return factory.getMergedBeanDefinition(name).getRole() == BeanDefinition.ROLE_SUPPORT;
    }
    String type = made.getClass().getName();
    return !type.startsWith(OURS) && !type.startsWith(KEEPER_OF_EVENTS);
  }

  /** Whether it searches components for annotations, to wrap them or to call them by schedule. */
  static boolean isSearch(BeanPostProcessor processor) {
    return processor instanceof AbstractAutoProxyCreator
        || processor instanceof AbstractAdvisingBeanPostProcessor
        || processor instanceof ScheduledAnnotationBeanPostProcessor;
  }
}
