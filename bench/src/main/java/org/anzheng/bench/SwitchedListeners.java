package org.anzheng.bench;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.AbstractApplicationEventMulticaster;
import org.springframework.context.event.SmartApplicationListener;

/** The listeners of one component with a switch: off, no event reaches them. */
final class SwitchedListeners {

  private final AbstractApplicationEventMulticaster events;
  private final String component;
  private final List<ApplicationListener<?>> away = new ArrayList<>();

  /** Of the component of this class. */
  SwitchedListeners(RunningPlatform platform, String component) {
    this.events = platform.get(AbstractApplicationEventMulticaster.class);
    this.component = component;
  }

  void turn(boolean on) {
    if (on) {
      away.forEach(events::addApplicationListener);
      away.clear();
    } else {
      events.removeApplicationListeners(this::takeAway);
      if (away.isEmpty()) {
        throw new IllegalStateException("nothing listens in " + component);
      }
    }
  }

  private boolean takeAway(ApplicationListener<?> listener) {
    boolean its =
        listener instanceof SmartApplicationListener smart
            && smart.getListenerId().startsWith(component + ".");
    return its && away.add(listener);
  }
}
