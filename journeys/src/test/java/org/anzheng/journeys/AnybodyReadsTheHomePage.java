package org.anzheng.journeys;

import org.anzheng.journeys.stage.Hands;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

class AnybodyReadsTheHomePage {

  @Test
  void on_an_empty_instance() {
    try (RunningPlatform platform = RunningPlatform.empty();
        Theatre theatre = new Theatre();
        Hands anybody = theatre.person(platform)) {
      anybody.open("/").sees("安证");
    }
  }
}
