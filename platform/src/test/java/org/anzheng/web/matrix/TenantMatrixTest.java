package org.anzheng.web.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Department;
import org.anzheng.web.shared.Audience;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page and every form, asked for by everybody to whom it is not there. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenantMatrixTest {

  @Autowired Endpoints endpoints;
  @Autowired Nouns nouns;
  @Autowired Tenants tenants;
  @Autowired Visits visits;
  @Autowired GivenParties parties;

  private Tenant ours;
  private Tenant others;

  @BeforeAll
  void two_tenants() {
    ours = tenants.next();
    others = tenants.next();
  }

  @Test
  void knows_what_stands_at_every_place_of_an_address() {
    List<String> unknown =
        Stream.of(Audience.values())
            .flatMap(audience -> endpoints.of(audience).stream())
            .flatMap(endpoint -> endpoint.places().stream())
            .filter(place -> nouns.at(place).isEmpty() && !ours.things().containsKey(place))
            .distinct()
            .toList();

    assertThat(unknown)
        .as("say in Tenants which thing, or in Nouns which names, stand at these places")
        .isEmpty();
  }

  @Test
  void shows_its_owner_every_page() {
    List<String> wrong = new ArrayList<>();
    for (Audience audience : Audience.values()) {
      Actor owner = member(audience, ours);
      forAll(
          audience,
          ours.things(),
          (endpoint, values) -> {
            if (endpoint.isRead()) {
              int status = visits.of(endpoint, values, owner);
              note(wrong, endpoint, values, owner, status, status != 404 && status < 500);
            }
          });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void shows_nothing_to_another_organisation_of_the_same_kind() {
    List<String> wrong = new ArrayList<>();
    List<Actor> bodyPeople = new ArrayList<>(others.bodyMembers());
    bodyPeople.add(others.everyDuty());
    Map<Audience, List<Actor>> strangers =
        Map.of(
            Audience.APPLICANT,
            List.of(others.applicant()),
            Audience.BODY,
            bodyPeople,
            Audience.ADOPTER,
            List.of(others.adopter()),
            Audience.OFFICE,
            List.of(parties.office(Department.MARKET_REGULATION, "310000", "659001")));
    strangers.forEach((audience, people) ->
        forAll(
            audience,
            ours.things(),
            (endpoint, values) -> {
              if (endpoint.places().stream().anyMatch(ours.things()::containsKey)) {
                for (Actor stranger : people) {
                  int status = visits.of(endpoint, values, stranger);
                  note(wrong, endpoint, values, stranger, status, status == 404);
                }
              }
            }));
    assertThat(wrong).isEmpty();
  }

  @Test
  void shows_nothing_of_others_inside_what_is_ones_own() {
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (Audience audience : List.of(Audience.APPLICANT, Audience.BODY)) {
      Actor owner = member(audience, ours);
      for (Endpoint endpoint : endpoints.of(audience)) {
        List<String> things =
            endpoint.places().stream().filter(ours.things()::containsKey).toList();
        if (things.size() > 1) {
          Map<String, String> mixed = new HashMap<>(ours.things());
          mixed.put(things.getLast(), others.things().get(things.getLast()));
          for (Map<String, String> values : Endpoints.choices(values(endpoint, mixed))) {
            int status = visits.of(endpoint, values, owner);
            note(wrong, endpoint, values, owner, status, status == 404);
            tried++;
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(tried).isPositive();
  }

  @Test
  void shows_nothing_to_organisations_of_another_kind() {
    List<String> wrong = new ArrayList<>();
    for (Audience audience : Audience.values()) {
      List<Actor> strangers =
          Stream.of(Audience.values())
              .filter(other -> other != audience)
              .map(other -> member(other, ours))
              .toList();
      forEach(
          audience,
          (endpoint, values) -> {
            for (Actor stranger : strangers) {
              int status = visits.of(endpoint, values, stranger);
              note(wrong, endpoint, values, stranger, status, status == 404);
            }
          });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void asks_everybody_else_to_sign_in() {
    List<String> wrong = new ArrayList<>();
    for (Audience audience : Audience.values()) {
      forEach(
          audience,
          (endpoint, values) -> {
            String answer = visits.withoutSigningIn(endpoint, values);
            if (!answer.equals("302 /login")) {
              wrong.add(endpoint + ": " + answer);
            }
          });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void lets_anybody_only_read_what_lies_outside() {
    assertThat(endpoints.all())
        .filteredOn(endpoint -> endpoint.audience().isEmpty())
        .filteredOn(endpoint -> !endpoint.isRead())
        .extracting(Endpoint::toString)
        .containsExactlyInAnyOrder(
            "POST /account/password",
            "POST /api/v1/adoption-records",
            "POST /api/v1/report-batches",
            "POST /api/v1/watches",
            "POST /api/v1/watches/{id}/removal",
            "POST /api/v1/verifications",
            "POST /allegations",
            "POST /allegations/{number}",
            "POST /allegations/{number}/supplement",
            "POST /complaints",
            "POST /complaints/{number}",
            "POST /complaints/{number}/escalation",
            "POST /questions",
            "POST /sign-up",
            "POST /verify/lists");
  }

  private Actor member(Audience audience, Tenant tenant) {
    return switch (audience) {
      case APPLICANT -> tenant.applicant();
      case BODY -> tenant.everyDuty();
      case REGULATOR -> parties.regulator(Role.MARKET_REGULATOR);
      case OFFICE -> tenant.official();
      case ADOPTER -> tenant.adopter();
      case COMMITTEE -> tenant.secretary();
      case ADMIN -> parties.operator();
    };
  }

  private void forAll(Audience audience, Map<String, String> things, Visit visit) {
    for (Endpoint endpoint : endpoints.of(audience)) {
      Endpoints.choices(values(endpoint, things)).forEach(values -> visit.at(endpoint, values));
    }
  }

  /** Once for each way in: whose pages these are is decided before any act is named. */
  private void forEach(Audience audience, Visit visit) {
    for (Endpoint endpoint : endpoints.of(audience)) {
      visit.at(endpoint, Endpoints.choices(values(endpoint, ours.things())).getFirst());
    }
  }

  private Map<String, List<String>> values(Endpoint endpoint, Map<String, String> things) {
    Map<String, List<String>> values = new TreeMap<>();
    for (String place : endpoint.places()) {
      String thing = things.get(place);
      values.put(place, thing == null ? nouns.at(place) : List.of(thing));
    }
    return values;
  }

  private static void note(
      List<String> wrong,
      Endpoint endpoint,
      Map<String, String> values,
      Actor actor,
      int status,
      boolean good) {
    if (!good) {
      wrong.add(
          endpoint.method() + " " + endpoint.path(values) + " " + actor.roles() + ": " + status);
    }
  }

  /** What is done at every address. */
  private interface Visit {
    void at(Endpoint endpoint, Map<String, String> values);
  }
}
