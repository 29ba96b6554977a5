package org.anzheng.web.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenSignedIn;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Department;
import org.anzheng.parties.Parties;
import org.anzheng.web.shared.Audience;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Every form, sent by every colleague whose duty it is not. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DutyMatrixTest {

  @Autowired Endpoints endpoints;
  @Autowired Nouns nouns;
  @Autowired Tenants tenants;
  @Autowired Visits visits;
  @Autowired GivenParties parties;
  @Autowired GivenSignedIn signedIn;
  @Autowired Parties front;

  private Tenant tenant;

  @BeforeAll
  void one_tenant() {
    tenant = tenants.next();
  }

  @Test
  void knows_whose_duty_every_form_is() {
    List<String> unknown = new ArrayList<>();
    for (Audience audience : Audience.values()) {
      forms(
          audience,
          (endpoint, values, duties) -> {
            if (duties.isEmpty()) {
              unknown.add(endpoint.toString());
            }
          });
    }
    assertThat(unknown).as("say in Nouns whose duty these are").isEmpty();
  }

  @Test
  void refuses_colleagues_without_the_duty() {
    List<String> wrong = new ArrayList<>();
    for (Audience audience : Audience.values()) {
      List<Actor> colleagues = new ArrayList<>(colleagues(audience));
      colleagues.add(withoutDuties(audience));
      forms(
          audience,
          (endpoint, values, duties) -> {
            for (Actor colleague : colleagues) {
              if (duties.stream().noneMatch(colleague::has)) {
                int status = visits.of(endpoint, values, colleague);
                if (status != 403) {
                  wrong.add(
                      endpoint.method()
                          + " "
                          + endpoint.path(values)
                          + " "
                          + colleague.roles()
                          + ": "
                          + status);
                }
              }
            }
          });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void answers_an_empty_form_of_whoever_has_the_duty() {
    List<String> wrong = new ArrayList<>();
    for (Audience audience : Audience.values()) {
      List<Actor> colleagues = colleagues(audience);
      forms(
          audience,
          (endpoint, values, duties) ->
              colleagues.stream()
                  .filter(colleague -> duties.stream().anyMatch(colleague::has))
                  .findFirst()
                  .ifPresent(colleague -> {
                    int status = visits.of(endpoint, values, colleague);
                    if (!Set.of(200, 302, 403, 409, 422).contains(status)) {
                      wrong.add(endpoint.method() + " " + endpoint.path(values) + ": " + status);
                    }
                  }));
    }
    assertThat(wrong).isEmpty();
  }

  /** One for each duty of the audience's organisations. */
  private List<Actor> colleagues(Audience audience) {
    return switch (audience) {
      case APPLICANT -> List.of(tenant.applicant());
      case BODY -> tenant.bodyMembers();
      case REGULATOR ->
          Tenants.rolesOf(OrganisationType.REGULATOR).map(parties::regulator).toList();
      case OFFICE -> List.of(tenant.official());
      case COMMITTEE ->
          Tenants.rolesOf(OrganisationType.COMMITTEE)
              .map(role -> parties.beside(tenant.secretary(), role))
              .toList();
      case ADOPTER -> List.of(tenant.adopter());
      case ADMIN -> List.of(parties.operator());
    };
  }

  /** Somebody whose last duty was withdrawn, but who is still signed in. */
  private Actor withoutDuties(Audience audience) {
    Actor keeper =
        switch (audience) {
          case APPLICANT -> tenant.applicant();
          case ADOPTER -> tenant.adopter();
          case BODY -> tenant.body().as(Role.BODY_ADMINISTRATOR);
          case REGULATOR, OFFICE, COMMITTEE, ADMIN -> parties.operator();
        };
    Role last =
        switch (audience) {
          case APPLICANT -> Role.APPLICANT;
          case BODY -> Role.AUDITOR;
          case REGULATOR -> Role.MARKET_REGULATOR;
          case OFFICE -> Role.PROVINCIAL_MARKET_REGULATOR;
          case ADOPTER -> Role.ADOPTER;
          case COMMITTEE -> Role.COMMITTEE_MEMBER;
          case ADMIN -> Role.OPERATOR;
        };
    Actor person =
        switch (audience) {
          case REGULATOR -> parties.regulator(last);
          case OFFICE -> parties.office(Department.MARKET_REGULATION, "110000");
          case COMMITTEE -> parties.beside(tenant.secretary(), last);
          case APPLICANT, ADOPTER, BODY, ADMIN -> parties.colleague(keeper, last);
        };
    signedIn.as(person);
    front.withdraw(person.account(), last, keeper);
    return new Actor(person.account(), person.organisation(), Set.of());
  }

  private void forms(Audience audience, Visit visit) {
    for (Endpoint endpoint : endpoints.of(audience)) {
      if (endpoint.isRead()) {
        continue;
      }
      Map<String, List<String>> values = new TreeMap<>();
      for (String place : endpoint.places()) {
        String thing = tenant.things().get(place);
        values.put(place, thing == null ? nouns.at(place) : List.of(thing));
      }
      for (Map<String, String> choice : Endpoints.choices(values)) {
        visit.at(endpoint, choice, nouns.duties(endpoint, choice));
      }
    }
  }

  /** What is done with every form. */
  private interface Visit {
    void at(Endpoint endpoint, Map<String, String> values, Set<Role> duties);
  }
}
