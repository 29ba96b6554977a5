package org.anzheng.parties;

import static org.anzheng.parties.DelegatedPower.HANDLE_REPORTS;
import static org.anzheng.parties.DelegatedPower.INSPECT;
import static org.anzheng.parties.DelegatedPower.SUPERVISE_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.given.Refused;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

class OfficeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Test
  void a_code_covers_all_that_lies_within() {
    assertThat(office("110000").covers("110108")).isTrue();
    assertThat(office("110000").covers("310115")).isFalse();
    assertThat(office("440100").covers("440106")).isTrue();
    assertThat(office("440100").covers("440305")).isFalse();
    assertThat(office("659001").covers("659001")).isTrue();
  }

  @Test
  void the_corps_covers_its_own_divisions_and_not_the_region() {
    Office corps = office("659001", "659002");
    assertThat(corps.covers("659002")).isTrue();
    assertThat(corps.covers("650102")).isFalse();
    assertThat(office("650000").covers("659001")).as("areas may overlap").isTrue();
  }

  @Test
  void powers_end_and_begin_by_the_day_and_nothing_is_forgotten() {
    Office office = new Given(office("110000")).with(grant(INSPECT, DAY, Optional.empty()));
    List<PowerGrant> after =
        office.delegated(Set.of(HANDLE_REPORTS), DAY.plusYears(1), Optional.empty());
    assertThat(after)
        .containsExactly(
            grant(INSPECT, DAY, Optional.of(LocalDate.of(2026, 12, 31))),
            grant(HANDLE_REPORTS, LocalDate.of(2027, 1, 1), Optional.empty()));
    assertThat(after.getFirst().holdsOn(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(after.getFirst().holdsOn(LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(office.delegated(Set.of(INSPECT), DAY.plusYears(1), Optional.empty()))
        .as("what is held goes on")
        .isEqualTo(office.powers());
  }

  @Test
  void an_office_has_a_known_area_and_powers_of_its_line() throws IOException {
    OfficeForm wrong =
        new OfficeForm(
            Department.MARKET_REGULATION,
            List.of("660000"),
            Set.of(SUPERVISE_SERVICE),
            DAY,
            Optional.of(DAY.minusDays(1)));
    assertThat(OfficeRules.objections(wrong, new Divisions()))
        .extracting(Objection::reason)
        .containsExactly(
            PartyRefusal.NO_SUCH_DIVISION,
            PartyRefusal.POWER_OF_OTHER_LINE,
            PartyRefusal.ENDS_BEFORE_IT_BEGINS);
    OfficeForm empty =
        new OfficeForm(Department.INDUSTRY, List.of(), Set.of(), DAY, Optional.empty());
    assertThat(OfficeRules.objections(empty, new Divisions()))
        .extracting(Objection::reason)
        .containsExactly(KernelRefusal.REQUIRED);
  }

  @Test
  void only_the_operator_and_the_own_line_set_up_an_office() {
    for (Department department : Department.values()) {
      for (Role role : Role.values()) {
        Actor actor = new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(role));
        boolean may = role == Role.OPERATOR || role == department.leader();
        if (may) {
          assertThat(OfficeRules.duty(department, PartyAct.REGISTER_ORGANISATION, actor))
              .isEqualTo(role);
        } else {
          assertThat(
                  Refused.refusedWith(
                      () -> OfficeRules.duty(department, PartyAct.REGISTER_ORGANISATION, actor)))
              .extracting(Objection::reason)
              .containsExactly(KernelRefusal.NOT_YOUR_DUTY);
        }
      }
    }
  }

  private record Given(Office office) {
    Office with(PowerGrant... grants) {
      return new Office(
          office.organisation(),
          office.name(),
          "",
          office.department(),
          office.coverage(),
          Arrays.asList(grants),
          0);
    }
  }

  private static PowerGrant grant(DelegatedPower power, LocalDate from, Optional<LocalDate> to) {
    return new PowerGrant(power, from, to);
  }

  private static Office office(String... coverage) {
    return new Office(
        UUID.randomUUID(),
        "示例省市场监督管理局",
        "",
        Department.MARKET_REGULATION,
        List.of(coverage),
        List.of(),
        0);
  }
}
