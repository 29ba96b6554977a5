package org.anzheng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RememberedTest {

  private static final String KEY = "one";

  private final Remembered<String> values =
      new Remembered<>(10, Duration.ofMinutes(1), value -> !value.equals("no longer"));

  @BeforeEach
  void begin() {
    TransactionSynchronizationManager.initSynchronization();
  }

  @AfterEach
  void end() {
    TransactionSynchronizationManager.clear();
  }

  @Test
  void what_was_read_is_given_again() {
    assertThat(read("first")).contains("first");
    assertThat(read("second")).contains("first");
  }

  @Test
  void what_is_not_there_is_asked_for_again() {
    assertThat(values.find(KEY, key -> Optional.empty())).isEmpty();
    assertThat(read("first")).contains("first");
  }

  @Test
  void what_no_longer_holds_is_read_anew() {
    read("no longer");
    assertThat(read("second")).contains("second");
  }

  @Test
  void a_change_is_forgotten_before_it_is_committed_and_until_it_is() {
    read("before");
    values.forget(KEY);
    assertThat(read("others still see it")).contains("others still see it");
    assertThat(read("and again")).contains("and again");
    commit();
    read("after");
    assertThat(read("later")).contains("after");
  }

  @Test
  void what_was_read_before_a_change_is_not_remembered_after_it() {
    values.find(
        KEY,
        key -> {
          values.forget(KEY);
          commit();
          return Optional.of("before");
        });
    assertThat(read("after")).contains("after");
  }

  @Test
  void what_changes_all_is_forgotten_for_each() {
    read("before");
    values.forgetAll();
    assertThat(read("others still see it")).contains("others still see it");
    commit();
    assertThat(read("after")).contains("after");
  }

  private Optional<String> read(String stored) {
    return values.find(KEY, key -> Optional.of(stored));
  }

  private static void commit() {
    TransactionSynchronizationManager.getSynchronizations()
        .forEach(s -> s.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
    TransactionSynchronizationManager.clear();
    TransactionSynchronizationManager.initSynchronization();
  }
}
