package org.anzheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

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
      assertThat(platform.says("GET /\u0001 HTTP/1.1\r\nHost: localhost\r\n\r\n"))
          .as("what nobody can read is answered politely, in both languages")
          .startsWith("HTTP/1.1 400")
          .contains("请求有误", "The request is not right")
          .doesNotContain("Tomcat", "Exception");
    }
  }
}
