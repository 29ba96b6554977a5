package org.anzheng.evaluations;

import static org.anzheng.evaluations.GivenFile.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PhoneMarkTest {

  private static final Instant MADE = NOW.minus(Duration.ofHours(5));

  @Test
  void a_clock_that_is_nearly_right_is_taken_at_its_word() {
    assertThat(mark(MADE, NOW.minusSeconds(90)).madeByOurClock(NOW)).isEqualTo(MADE);
  }

  @Test
  void a_clock_that_is_wrong_was_as_wrong_when_the_entry_was_made() {
    Duration fast = Duration.ofHours(3);
    Duration slow = Duration.ofDays(400);

    assertThat(mark(MADE.plus(fast), NOW.plus(fast)).madeByOurClock(NOW)).isEqualTo(MADE);
    assertThat(mark(MADE.minus(slow), NOW.minus(slow)).madeByOurClock(NOW)).isEqualTo(MADE);
  }

  @Test
  void nothing_was_made_after_it_was_received() {
    assertThat(mark(NOW.plusSeconds(60), NOW.plusSeconds(30)).madeByOurClock(NOW)).isEqualTo(NOW);
    assertThat(mark(NOW, NOW.minus(Duration.ofHours(2))).madeByOurClock(NOW)).isEqualTo(NOW);
  }

  @Test
  void a_position_is_kept_to_about_a_kilometre_and_only_if_it_is_on_earth() {
    assertThat(position("39.984702", "116.305434"))
        .hasValueSatisfying(p -> {
          assertThat(p.latitude()).isEqualTo(new BigDecimal("39.98"));
          assertThat(p.longitude()).isEqualTo(new BigDecimal("116.31"));
        });
    assertThat(position("90.01", "0")).isEmpty();
    assertThat(position("0", "-180.01")).isEmpty();
  }

  @Test
  void an_entry_is_the_same_however_often_it_is_sent_and_another_with_any_other_word() {
    FieldEntry entry = arrival(UUID.randomUUID(), NOW, "A 座");

    assertThat(arrival(entry.id(), NOW.plusSeconds(900), "A 座").digest()).isEqualTo(entry.digest());
    assertThat(arrival(entry.id(), NOW, "B 座").digest()).isNotEqualTo(entry.digest());
  }

  private static FieldEntry arrival(UUID id, Instant sent, String location) {
    return new FieldEntry(
        GivenFile.LEAD.account(),
        new PhoneMark(id, MADE, sent, Optional.empty()),
        new FieldContent.Attending(AttendanceDirection.IN, location));
  }

  private static Optional<CoarsePosition> position(String latitude, String longitude) {
    return CoarsePosition.at(new BigDecimal(latitude), new BigDecimal(longitude));
  }

  private static PhoneMark mark(Instant made, Instant sent) {
    return new PhoneMark(UUID.randomUUID(), made, sent, Optional.empty());
  }
}
