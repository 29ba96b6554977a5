package org.anzheng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.kernel.ChinaTime;
import org.junit.jupiter.api.Test;

class KnownIssuersTest {

  private static final String NUMBER = "CNCA-R-2024-001";
  private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
  private static final LocalDate ISSUED = LocalDate.of(2025, 3, 3);
  private static final LocalDate LOST = LocalDate.of(2026, 2, 2);
  private static final LocalDate REVOKED = LocalDate.of(2026, 5, 5);

  private static final LocalDate LOST_RECORDED = LOST.plusDays(10);
  private static final LocalDate RENAMED = LocalDate.of(2026, 3, 3);
  private static final LocalDate RENAMED_FILED = RENAMED.plusDays(20);

  private final KnownIssuers known =
      new KnownIssuers(
          Map.of(
              NUMBER,
              new BodyLife(
                  new BodyEntry(
                      NUMBER,
                      "示例机构",
                      "Example",
                      BodyStanding.REVOKED,
                      REVOKED,
                      FROM,
                      LocalDate.of(2030, 1, 1),
                      List.of()),
                  List.of(
                      new GrantedScope(
                          new ScopeItem("TA", FROM, LocalDate.of(2030, 1, 1), Optional.of(LOST)),
                          ChinaTime.startOf(FROM),
                          ChinaTime.startOf(FROM),
                          Optional.of(ChinaTime.startOf(LOST_RECORDED)))),
                  List.of(
                      new NameSince("示例旧名", "Old Example", start(FROM), start(FROM)),
                      new NameSince("示例机构", "Example", start(RENAMED), start(RENAMED_FILED))),
                  List.of(
                      event(Optional.empty(), BodyStanding.IN_FORCE, FROM),
                      event(Optional.of(BodyStanding.IN_FORCE), BodyStanding.IN_FORCE, LOST),
                      event(Optional.of(BodyStanding.IN_FORCE), BodyStanding.REVOKED, REVOKED)))));

  @Test
  void a_body_stands_as_it_did_on_the_day() {
    assertThat(on("OM", ISSUED, REVOKED.minusDays(1)).standing()).isEqualTo(BodyStanding.IN_FORCE);
    assertThat(on("OM", ISSUED, REVOKED.minusDays(1)).since()).isEqualTo(FROM);
    assertThat(on("OM", ISSUED, REVOKED).standing()).isEqualTo(BodyStanding.REVOKED);
    assertThat(on("OM", ISSUED, REVOKED).since()).isEqualTo(REVOKED);
    assertThat(on("OM", ISSUED, REVOKED).category()).isEmpty();
  }

  @Test
  void what_was_recorded_later_does_not_count() {
    Instant before = ChinaTime.startOf(REVOKED).minusSeconds(1);
    assertThat(known.at(NUMBER, "OM", ISSUED, ChinaTime.endOf(REVOKED), before).standing())
        .isEqualTo(BodyStanding.IN_FORCE);
  }

  @Test
  void a_lost_category_shows_on_what_was_issued_in_it_before() {
    assertThat(on("TA", ISSUED, LOST.minusDays(1)).standing()).isEqualTo(BodyStanding.IN_FORCE);
    assertThat(on("TA", ISSUED, LOST).category()).contains("TA");
    assertThat(on("TA", ISSUED, LOST).since()).isEqualTo(LOST);
    assertThat(on("OM", ISSUED, LOST).standing()).isEqualTo(BodyStanding.IN_FORCE);
    assertThat(on("TA", LOST.plusDays(1), LOST.plusDays(2)).standing())
        .isEqualTo(BodyStanding.IN_FORCE);
  }

  @Test
  void a_loss_shows_in_what_was_said_only_once_it_was_recorded() {
    LocalDate between = LOST.plusDays(5);
    assertThat(said("TA", between, between).standing()).isEqualTo(BodyStanding.IN_FORCE);
    assertThat(said("TA", between, LOST_RECORDED).category()).contains("TA");
    assertThat(on("TA", ISSUED, between).category()).contains("TA");
  }

  @Test
  void a_body_is_called_as_it_was_on_the_day() {
    assertThat(on("TA", ISSUED, RENAMED.minusDays(1)).name()).isEqualTo("示例旧名");
    assertThat(on("TA", ISSUED, RENAMED).name()).isEqualTo("示例机构");
    assertThat(said("TA", RENAMED, RENAMED).name()).isEqualTo("示例旧名");
    assertThat(said("TA", RENAMED, RENAMED_FILED).nameEn()).isEqualTo("Example");
  }

  @Test
  void a_body_that_has_not_arrived_yet_is_shown_by_its_number() {
    PublicIssuer unknown =
        known.at("CNCA-R-2026-777", "TA", ISSUED, ChinaTime.startOf(LOST), Instant.MAX);
    assertThat(unknown.name()).isEqualTo("CNCA-R-2026-777");
    assertThat(unknown.standing()).isEqualTo(BodyStanding.IN_FORCE);
  }

  private PublicIssuer on(String category, LocalDate issued, LocalDate day) {
    return known.at(NUMBER, category, issued, ChinaTime.startOf(day), RegisterRows.WHENEVER);
  }

  private PublicIssuer said(String category, LocalDate day, LocalDate recorded) {
    return known.at(NUMBER, category, ISSUED, start(day), start(recorded));
  }

  private static Instant start(LocalDate day) {
    return ChinaTime.startOf(day);
  }

  private static BodyEvent event(Optional<BodyStanding> from, BodyStanding to, LocalDate day) {
    Instant at = ChinaTime.startOf(day);
    return new BodyEvent(
        UUID.randomUUID(), "-", from, to, at, at, at, "", List.of(), Optional.empty());
  }
}
