package org.anzheng.api.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.anzheng.adoption.keys.ApiKey;
import org.anzheng.adoption.keys.ApiKeys;
import org.anzheng.adoption.keys.KeyScope;
import org.anzheng.given.GivenAdoption;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Programs of adopters, with their keys. */
@PlatformTest
class AdopterApiTest {

  private static final LocalDate ISSUED = LocalDate.of(2025, 3, 3);
  private static final String WATCHES = "/api/v1/watches";
  private static final String RECORDS = "/api/v1/adoption-records";

  @Autowired MockMvc client;
  @Autowired ApiKeys keys;
  @Autowired GivenParties parties;
  @Autowired GivenAdoption given;
  @Autowired GivenIssued certificates;

  @Test
  void nobody_comes_in_without_a_key_that_holds() throws Exception {
    Actor adopter = parties.adopter();
    String key = given.key(adopter, KeyScope.WATCHES);
    assertThat(ask(get(WATCHES)).getStatus()).isEqualTo(401);
    assertThat(ask(get(WATCHES)).getHeader("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(ask(with("azk_wrong", post(WATCHES).content("{"))).getStatus()).isEqualTo(401);
    assertThat(ask(with(key, get(WATCHES))).getStatus()).isEqualTo(200);
    assertThat(ask(with(key, get(RECORDS))).getStatus()).isEqualTo(403);
    keys.withdraw(keys.of(adopter).getFirst().id(), adopter);
    assertThat(ask(with(key, get(WATCHES))).getStatus()).isEqualTo(401);
  }

  @Test
  void after_a_rotation_the_old_key_holds_for_a_week_beside_the_new_one() throws Exception {
    Actor adopter = parties.adopter();
    String old = given.key(adopter, KeyScope.WATCHES);
    ApiKey before = keys.of(adopter).getFirst();
    String fresh = keys.rotate(before.id(), adopter);
    assertThat(ask(with(old, get(WATCHES))).getStatus()).isEqualTo(200);
    assertThat(ask(with(fresh, get(WATCHES))).getStatus()).isEqualTo(200);
    assertThat(ask(with(fresh, get(RECORDS))).getStatus()).isEqualTo(403);
    ApiKey ends = keys.find(before.id(), adopter);
    assertThat(Duration.between(before.madeAt(), ends.endsAt()))
        .isBetween(Duration.ofDays(7), Duration.ofDays(7).plusMinutes(5));
    assertThat(ends.holds(before.madeAt().plus(Duration.ofDays(8)))).isFalse();
    keys.withdraw(before.id(), adopter);
    assertThat(ask(with(old, get(WATCHES))).getStatus()).isEqualTo(401);
    assertThat(ask(with(fresh, get(WATCHES))).getStatus()).isEqualTo(200);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> keys.rotate(before.id(), adopter))
        .withMessageContaining("KEY_ENDED");
    Actor other = parties.adopter();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> keys.rotate(before.id(), other))
        .withMessageContaining("NOT_FOUND");
  }

  @Test
  void watches_are_kept_by_program() throws Exception {
    String number = certificates.on(ISSUED, "示例接口网络公司").number();
    String key = given.key(parties.adopter(), KeyScope.WATCHES);
    MockHttpServletResponse added =
        ask(
            with(
                key,
                json(post(WATCHES), "{\"targets\":[\"%s\"],\"note\":\"合同\"}".formatted(number))));
    assertThat(added.getStatus()).isEqualTo(200);
    assertThat(text(added)).contains(number, "示例接口网络公司", "\"statusCode\":\"01\"");
    assertThat(added.getHeader("RateLimit-Limit")).isEqualTo("300");
    assertThat(added.getHeader("RateLimit-Remaining")).isEqualTo("299");
    String id = text(added).replaceFirst("(?s).*\"id\":\"([0-9a-f-]{36})\".*", "$1");
    String others = given.key(parties.adopter(), KeyScope.WATCHES);
    assertThat(ask(with(others, post(WATCHES + "/" + id + "/removal"))).getStatus()).isEqualTo(404);
    assertThat(ask(with(key, post(WATCHES + "/" + id + "/removal"))).getStatus()).isEqualTo(204);
    assertThat(text(ask(with(key, get(WATCHES))))).doesNotContain(number);
    assertThat(ask(with(key, json(post(WATCHES), "{\"targets\":[\"x\"]}"))).getStatus())
        .isEqualTo(422);
    assertThat(ask(with(key, json(post(WATCHES), "{"))).getStatus()).isEqualTo(422);
  }

  @Test
  void the_same_record_sent_twice_is_one() throws Exception {
    Actor adopter = parties.adopter();
    String number = certificates.on(ISSUED, "示例接口记录公司").number();
    given.record(adopter, number);
    String key = given.key(adopter, KeyScope.RECORDS);
    String body =
        "{\"procurement\":\"P1\",\"title\":\"示例\",\"sector\":\"ENERGY\",\"certificates\":[\"%s\"]}"
            .formatted(number);
    MockHttpServletResponse first =
        ask(with(key, json(post(RECORDS), body).header("Idempotency-Key", "one")));
    MockHttpServletResponse second =
        ask(with(key, json(post(RECORDS), body).header("Idempotency-Key", "one")));
    assertThat(first.getStatus()).isEqualTo(201);
    assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
    assertThat(text(first)).contains("\"holds\":true", "\"receipt\"");
    String others = given.key(parties.adopter(), KeyScope.RECORDS);
    String place = String.valueOf(first.getHeader("Location"));
    assertThat(ask(with(key, get(place))).getStatus()).isEqualTo(200);
    assertThat(ask(with(others, get(place))).getStatus()).isEqualTo(404);
    assertThat(ask(with(key, json(post(RECORDS), "{}"))).getStatus()).isEqualTo(422);
  }

  @Test
  void whoever_comes_too_often_is_told_when_to_come_again() throws Exception {
    String key = given.key(parties.adopter(), KeyScope.WATCHES);
    Awaitility.await()
        .untilAsserted(() -> {
          assertThat(IntStream.rangeClosed(0, 300))
              .anyMatch(i -> keys.admit(key, KeyScope.WATCHES).tooOften());
          MockHttpServletResponse refused = ask(with(key, get(WATCHES)));
          assertThat(refused.getStatus()).isEqualTo(429);
          assertThat(refused.getHeader("Retry-After")).isNotNull();
          assertThat(refused.getHeader("RateLimit-Remaining")).isEqualTo("0");
        });
  }

  private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
    return client.perform(request).andReturn().getResponse();
  }

  private static MockHttpServletRequestBuilder with(
      String key, MockHttpServletRequestBuilder request) {
    return request.header("Authorization", "Bearer " + key);
  }

  private static MockHttpServletRequestBuilder json(
      MockHttpServletRequestBuilder request, String body) {
    return request.contentType(MediaType.APPLICATION_JSON).content(body);
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
