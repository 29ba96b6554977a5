package org.anzheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.ResolvableType;

class ComponentsTest {

  private final Components components = new Components();

  @BeforeEach
  void define() {
    define(Greeting.class);
    define(Number.class);
    define(Maker.class);
    components.registerBeanDefinition("other", new RootBeanDefinition(Greeting.class));
  }

  @Test
  void aComponentIsFoundByItsClassAndByWhatItImplements() {
    assertThat(components.getBeanNamesForType(Greeting.class))
        .containsExactly(Greeting.class.getName(), "other");
    assertThat(components.getBeanNamesForType(Supplier.class))
        .containsExactly(Greeting.class.getName(), Number.class.getName(), "other");
  }

  @Test
  void whatATypeIsAppliedToIsTold() {
    ResolvableType numbers = ResolvableType.forClassWithGenerics(Supplier.class, Integer.class);
    assertThat(components.getBeanNamesForType(numbers)).containsExactly(Number.class.getName());
    assertThat(
            components.getBeanNamesForType(
                ResolvableType.forClassWithGenerics(Comparable.class, Integer.class)))
        .isEmpty();
  }

  @Test
  void whatAFactoryMakesIsFoundAndSoIsTheFactory() {
    assertThat(components.getBeanNamesForType(StringBuilder.class))
        .containsExactly(Maker.class.getName());
    assertThat(components.getBeanNamesForType(FactoryBean.class))
        .containsExactly("&" + Maker.class.getName());
  }

  private void define(Class<?> component) {
    components.registerBeanDefinition(component.getName(), new RootBeanDefinition(component));
  }

  static final class Greeting implements Supplier<String> {
    @Override
    public String get() {
      return "你好";
    }
  }

  static final class Number implements Supplier<Integer> {
    @Override
    public Integer get() {
      return 1;
    }
  }

  static final class Maker implements FactoryBean<StringBuilder> {
    @Override
    public StringBuilder getObject() {
      return new StringBuilder();
    }

    @Override
    public Class<?> getObjectType() {
      return StringBuilder.class;
    }
  }
}
