package org.anzheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Basis;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
class PlainComponentsTest {

  @Autowired ConfigurableListableBeanFactory components;

  @Test
  void a_class_whose_annotations_mean_nothing_to_spring_is_plain() {
    assertThat(PlainComponents.isPlain(Plain.class)).isTrue();
  }

  @Test
  void an_annotation_of_the_class_or_of_a_method_or_of_what_it_inherits_makes_it_otherwise() {
    assertThat(PlainComponents.isPlain(Whole.class)).isFalse();
    assertThat(PlainComponents.isPlain(OneMethod.class)).isFalse();
    assertThat(PlainComponents.isPlain(Heir.class)).isFalse();
    assertThat(PlainComponents.isPlain(Contracted.class)).isFalse();
  }

  @Test
  void a_class_that_spring_calls_by_its_type_is_not_plain() {
    assertThat(PlainComponents.isPlain(Called.class)).isFalse();
  }

  @Test
  void most_components_are_plain_and_what_is_wrapped_is_not() {
    assertThat(components.getBeanDefinitionNames())
        .filteredOn(name -> name.startsWith("org.anzheng.") && isMarked(name))
        .hasSizeGreaterThan(400)
        .noneMatch(name -> AopUtils.isAopProxy(components.getBean(name)));
    assertThat(components.getBeanNamesForAnnotation(Transactional.class))
        .isNotEmpty()
        .noneMatch(this::isMarked);
  }

  private boolean isMarked(String name) {
    return ((RootBeanDefinition) components.getMergedBeanDefinition(name)).isSynthetic();
  }

  @Component
  static class Plain implements Supplier<String> {
    @Override
    @Basis("opinion:6")
    public String get() {
      return "平";
    }
  }

  @Transactional
  static class Whole {}

  static class OneMethod {
    @EventListener
    void hear(Plain plain) {
      plain.get();
    }
  }

  static class Heir extends OneMethod {}

  interface Contract {
    @Transactional
    void fulfil();
  }

  static class Contracted implements Contract {
    @Override
    public void fulfil() {}
  }

  static class Called implements InitializingBean {
    @Override
    public void afterPropertiesSet() {}
  }
}
