package org.anzheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
class UnwrappedTest {

  @Autowired ConfigurableListableBeanFactory components;

  @Test
  void what_bears_nothing_that_wraps_is_unwrapped_wherever_it_comes_from() {
    assertThat(Unwrapped.isUnwrapped(Free.class)).isTrue();
    assertThat(Unwrapped.isUnwrapped(Whole.class)).isFalse();
    assertThat(Unwrapped.isUnwrapped(Heir.class)).isFalse();
    assertThat(Unwrapped.isUnwrapped(Listening.class)).isFalse();
    assertThat(Unwrapped.isUnwrapped(Ticking.class)).isFalse();
  }

  @Test
  void all_that_spring_wraps_is_ours_and_unmarked_or_keeps_the_events() {
    assertThat(components.getBeanDefinitionNames())
        .filteredOn(name -> isMarked(name))
        .hasSizeGreaterThan(600)
        .noneMatch(name -> AopUtils.isAopProxy(components.getBean(name)));
    assertThat(Stream.of(components.getSingletonNames()).map(components::getSingleton))
        .filteredOn(AopUtils::isAopProxy)
        .hasSizeGreaterThan(50)
        .allMatch(bean ->
            AopUtils.getTargetClass(bean).getName().startsWith("org.anzheng.")
                || AopUtils.getTargetClass(bean).getName().contains(".modulith."));
  }

  @Test
  void all_that_is_called_by_schedule_is_unmarked() {
    Set<ScheduledTask> tasks =
        Set.copyOf(
            components.getBeansOfType(ScheduledTaskHolder.class).values().stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .toList());
    assertThat(tasks)
        .isNotEmpty()
        .extracting(task -> task.getTask().getRunnable().toString())
        .noneMatch(called -> isMarked(called.replaceFirst("\\.[^.]*$", "")));
  }

  private boolean isMarked(String name) {
    return name.startsWith("org.anzheng.")
        && components.containsBeanDefinition(name)
        && components.getMergedBeanDefinition(name).getRole() == BeanDefinition.ROLE_SUPPORT;
  }

  static class Free {}

  @Transactional
  static class Whole {}

  static class Heir extends Whole {}

  static class Listening {
    @ApplicationModuleListener
    void hear(AtomicInteger event) {
      event.incrementAndGet();
    }
  }

  static class Ticking {
    private final AtomicInteger ticks = new AtomicInteger();

    @Scheduled(fixedDelay = 1)
    void tick() {
      ticks.incrementAndGet();
    }
  }
}
