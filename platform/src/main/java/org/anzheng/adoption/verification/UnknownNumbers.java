package org.anzheng.adoption.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.PublicQuestion;
import org.anzheng.register.PublicRegister;
import org.anzheng.register.PublicState;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 未查到的编号: says why there is no certificate of a number, for a whole list with one question to the
 * register for each kind of reason.
 */
@Component
class UnknownNumbers {

  private final PublicRegister register;
  private final int ahead;

  /**
   * @param ahead how many numbers behind the last known one may be on their way: what a category
   *     can gain in the two days in which bodies report
   */
  UnknownNumbers(PublicRegister register, @Value("${anzheng.verification.ahead:1000}") int ahead) {
    this.register = register;
    this.ahead = ahead;
  }

  /**
   * A verdict for each.
   *
   * @param categories the codes of all categories there ever were
   */
  List<Verdict> verdicts(List<AskedItem> unknown, Collection<String> categories, Instant now) {
    LocalDate today = ChinaTime.dateOf(now);
    Set<String> known = known(unknown, now);
    Map<String, String> highest =
        register.highest(
            unknown.stream()
                .flatMap(asked ->
                    VerificationRules.beginning(asked.number(), categories, today).stream())
                .collect(Collectors.toSet()));
    Map<String, Instant> reports =
        register.lastReports(
            unknown.stream()
                .map(AskedItem::body)
                .filter(body -> !body.isEmpty())
                .collect(Collectors.toSet()));
    return unknown.stream()
        .map(asked -> {
          Optional<Instant> report = Optional.ofNullable(reports.get(asked.body()));
          VerificationCause cause =
              VerificationRules.wrong(asked, report.isPresent())
                  .or(() -> notYet(asked, known))
                  .orElseGet(() ->
                      VerificationRules.beginning(asked.number(), categories, today)
                          .map(b ->
                              VerificationRules.unknown(
                                  asked.number(), Optional.ofNullable(highest.get(b)), ahead))
                          .orElse(VerificationCause.NO_SUCH_NUMBER));
          Verdict verdict = Verdict.without(asked.item(), cause, asked.at());
          return switch (cause) {
            case AMBIGUOUS -> verdict.among(asked.numbers());
            case MAY_LAG -> verdict.lastReported(report);
            default -> verdict;
          };
        })
        .toList();
  }

  /** What is known today and may not have been there on the day asked for. */
  private Set<String> known(List<AskedItem> unknown, Instant now) {
    List<PublicQuestion> today =
        unknown.stream()
            .filter(asked -> asked.day().isPresent())
            .map(asked -> new PublicQuestion(asked.number(), now))
            .toList();
    return today.isEmpty()
        ? Set.of()
        : register.states(today).stream()
            .flatMap(Optional::stream)
            .map(PublicState::number)
            .collect(Collectors.toSet());
  }

  private static Optional<VerificationCause> notYet(AskedItem asked, Set<String> known) {
    return known.contains(asked.number())
        ? Optional.of(VerificationCause.NOT_YET_ISSUED)
        : Optional.empty();
  }
}
