package org.anzheng.bench.bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A web application that does nothing: what a start costs before any code of ours. */
@SpringBootApplication
@RestController
public class Bare {

  /** Starts it. */
  public static void main(String[] arguments) {
    SpringApplication.run(Bare.class, arguments);
  }

  @GetMapping("/login")
  String login() {
    return "ready";
  }
}
