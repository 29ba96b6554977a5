package org.anzheng.demonstration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anzheng.BusinessClock;
import org.anzheng.deadlines.Deadlines;

/** 时间线: acts of many stories, played in the order of their days. */
final class Timeline {

  private record Scene(Instant at, Runnable act) {}

  private final List<Scene> scenes = new ArrayList<>();

  void at(Instant at, Runnable act) {
    scenes.add(new Scene(at, act));
  }

  /** Plays everything; legal clocks run out on their way, as they would have. */
  void play(BusinessClock clock, Deadlines deadlines) {
    scenes.stream()
        .sorted(Comparator.comparing(Scene::at))
        .forEach(scene -> {
          clock.holdAt(scene.at());
          deadlines.runDue(scene.at());
          scene.act().run();
        });
  }
}
