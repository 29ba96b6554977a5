package org.anzheng.adoption.verification;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.OwnNumbers;
import org.anzheng.register.PublicQuestion;

/**
 * 所核事项: an item as it is put to the register.
 *
 * @param numbers the certificates that the number stands for as some body's own; empty for none
 * @param day the day asked for; empty for now, or for what cannot be read as a day
 * @param at the instant for which the answer is to hold
 */
record AskedItem(VerificationItem item, List<String> numbers, Optional<LocalDate> day, Instant at) {

  private static final Pattern DAY =
      Pattern.compile("([1-9][0-9]{3})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");

  AskedItem {
    numbers = List.copyOf(numbers);
  }

  static AskedItem of(VerificationItem item, OwnNumbers own, Instant now) {
    Optional<LocalDate> day = date(item.on());
    return new AskedItem(
        item, own.of(item.number(), item.body()), day, day.map(d -> last(d, now)).orElse(now));
  }

  /** The number to look up. */
  String number() {
    return numbers.size() == 1 ? numbers.getFirst() : CertificateNumber.normalise(item.number());
  }

  PublicQuestion question() {
    return new PublicQuestion(number(), at);
  }

  /** The approval number of the body, as the register writes it; empty for none. */
  String body() {
    return CertificateNumber.normalise(item.body());
  }

  /** Why it is no question that could be answered. */
  Optional<VerificationCause> unreadable(Instant now) {
    if (item.on().isEmpty()) {
      return Optional.empty();
    }
    if (day.isEmpty()) {
      return Optional.of(VerificationCause.DAY_NOT_UNDERSTOOD);
    }
    return day.get().isAfter(ChinaTime.dateOf(now))
        ? Optional.of(VerificationCause.DAY_IN_FUTURE)
        : Optional.empty();
  }

  /** The last moment of the day, or now on the day that still runs. */
  private static Instant last(LocalDate day, Instant now) {
    Instant end = ChinaTime.endOf(day).minusNanos(1000);
    return end.isAfter(now) ? now : end;
  }

  /** As people and spreadsheets write it. */
  private static Optional<LocalDate> date(String text) {
    Matcher day = DAY.matcher(text);
    try {
      return day.matches()
          ? Optional.of(LocalDate.of(part(day, 1), part(day, 2), part(day, 3)))
          : Optional.empty();
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static int part(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }
}
