package org.anzheng.journeys;

import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.acts.FollowUp;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * In the demonstration: every type of case about a certificate that its body can carry out, each
 * from its beginning to its end with nothing but browsers. They follow one another on one
 * certificate, and each can be told alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HolderKeepsACertificateAlive {

  private RunningPlatform platform;
  private Theatre theatre;
  private Cast cast;
  private FollowUp about;

  @BeforeAll
  void begin() {
    platform = RunningPlatform.demonstration();
    theatre = new Theatre();
    cast = new Cast(platform, theatre);
    about = new FollowUp(cast, "client3", "CO");
  }

  @AfterAll
  void end() {
    cast.close();
    theatre.close();
    platform.close();
  }

  @Test
  @Order(1)
  void by_a_change_of_its_address() {
    about.change();
  }

  @Test
  @Order(2)
  void with_a_smaller_scope() {
    about.reduction();
  }

  @Test
  @Order(3)
  void with_a_larger_scope() {
    about.extension();
  }

  @Test
  @Order(4)
  void on_another_level() {
    about.level();
  }

  @Test
  @Order(5)
  void and_on_the_level_it_came_from() {
    about.level();
  }

  @Test
  @Order(6)
  void through_surveillance() {
    about.surveillance();
  }

  @Test
  @Order(7)
  void through_a_special_evaluation() {
    about.special();
  }

  @Test
  @Order(8)
  void by_its_renewal() {
    about.renewal();
  }
}
