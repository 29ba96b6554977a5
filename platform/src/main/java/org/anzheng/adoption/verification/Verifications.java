package org.anzheng.adoption.verification;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.PublicQuestion;
import org.anzheng.register.PublicRegister;
import org.anzheng.register.PublicState;
import org.springframework.stereotype.Service;

/** 核验: answers whether certificates stand up to what somebody was told about them. */
@Service
public class Verifications {

  private static final int BEGINNING = 13;
  private static final Pattern DAY =
      Pattern.compile("([1-9][0-9]{3})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");

  private final PublicRegister register;
  private final CategoryCodes categories;
  private final Clock clock;

  Verifications(PublicRegister register, CategoryCodes categories, Clock clock) {
    this.register = register;
    this.categories = categories;
    this.clock = clock;
  }

  /** One. */
  @Basis("opinion:9")
  public Verdict verify(VerificationItem item) {
    return verify(List.of(item)).getFirst();
  }

  /** Many, in their order, with few questions to the register. */
  public List<Verdict> verify(List<VerificationItem> items) {
    Instant now = clock.instant();
    List<PublicQuestion> questions =
        items.stream()
            .map(item -> new PublicQuestion(number(item), day(item, now).orElse(now)))
            .toList();
    List<Optional<PublicState>> states = register.states(questions);
    Map<String, String> codes = categories.all();
    Map<String, Optional<String>> highest = new HashMap<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      VerificationItem item = items.get(i);
      Optional<VerificationCause> unreadable = unreadable(item, now);
      verdicts.add(
          unreadable.isPresent()
              ? Verdict.without(item, unreadable.get(), now)
              : states
                  .get(i)
                  .map(state ->
                      VerificationRules.compare(
                          item, state, CategoryCodes.code(codes, item.category())))
                  .orElseGet(() -> unknown(item, now, highest)));
    }
    return verdicts;
  }

  private Verdict unknown(
      VerificationItem item, Instant now, Map<String, Optional<String>> highest) {
    String number = number(item);
    Instant asOf = day(item, now).orElse(now);
    VerificationCause cause =
        VerificationRules.wrong(number)
            .or(() -> later(item, number, now))
            .orElseGet(() ->
                VerificationRules.unknown(
                    number,
                    highest.computeIfAbsent(number.substring(0, BEGINNING), register::highest),
                    ChinaTime.dateOf(now)));
    Verdict verdict = Verdict.without(item, cause, asOf);
    return cause == VerificationCause.MAY_LAG && !item.body().isEmpty()
        ? verdict.lastReported(register.lastReport(item.body()))
        : verdict;
  }

  /** It may be known today and not have been there on that day. */
  private Optional<VerificationCause> later(VerificationItem item, String number, Instant now) {
    return item.on().isEmpty()
            || register.states(List.of(new PublicQuestion(number, now))).getFirst().isEmpty()
        ? Optional.empty()
        : Optional.of(VerificationCause.NOT_YET_ISSUED);
  }

  private static Optional<VerificationCause> unreadable(VerificationItem item, Instant now) {
    if (item.on().isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = date(item.on());
    if (day.isEmpty()) {
      return Optional.of(VerificationCause.DAY_NOT_UNDERSTOOD);
    }
    return day.get().isAfter(ChinaTime.dateOf(now))
        ? Optional.of(VerificationCause.DAY_IN_FUTURE)
        : Optional.empty();
  }

  /** The last moment of the day asked for, or now on the day that still runs. */
  private static Optional<Instant> day(VerificationItem item, Instant now) {
    return date(item.on())
        .map(day -> ChinaTime.endOf(day).minusNanos(1000))
        .map(end -> end.isAfter(now) ? now : end);
  }

  /** As people and spreadsheets write it. */
  private static Optional<LocalDate> date(String text) {
    Matcher day = DAY.matcher(text);
    try {
      return day.matches()
          ? Optional.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)))
          : Optional.empty();
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static int number(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }

  private static String number(VerificationItem item) {
    return CertificateNumber.normalise(item.number());
  }
}
