package org.anzheng.bodies.filings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.modulith.NamedInterface;

/**
 * 规则备案: one text that a body released, as its filing stands.
 *
 * @param number 备案编号
 * @param rule national rule version that it implements
 * @param due last day for filing
 * @param filedOn when it was filed first
 * @param lateDays how many days too late it was filed
 * @param overdue whether the last day passed before it was filed
 * @param replaces number of the filing it superseded
 * @param reasons of the last return
 */
@NamedInterface("filings")
public record Filing(
    String number,
    UUID organisation,
    String approvalNo,
    FilingKind filingKind,
    String title,
    Optional<String> rule,
    List<String> categories,
    LocalDate releasedOn,
    Optional<LocalDate> effectiveFrom,
    String summary,
    Optional<FilingText> text,
    LocalDate due,
    Optional<LocalDate> filedOn,
    int lateDays,
    boolean overdue,
    FilingStatus status,
    Optional<String> replaces,
    String reasons,
    int version) {

  public Filing {
    categories = List.copyOf(categories);
  }

  static String chain(String number) {
    return "filing/" + number;
  }

  static Filing of(FilingAnnounced fact) {
    FilingStep step = fact.step();
    return new Filing(
        step.number(),
        step.organisation(),
        step.approvalNo(),
        fact.form().filingKind(),
        fact.form().title().strip(),
        Optional.empty(),
        List.of(),
        fact.form().releasedOn(),
        Optional.empty(),
        "",
        Optional.empty(),
        fact.due(),
        Optional.empty(),
        0,
        false,
        step.to(),
        Optional.empty(),
        "",
        0);
  }

  static Filing of(FilingHandedIn fact, int version, boolean overdue) {
    FilingStep step = fact.step();
    FilingForm form = fact.form();
    return new Filing(
        step.number(),
        step.organisation(),
        step.approvalNo(),
        form.filingKind(),
        form.title().strip(),
        form.rule(),
        form.categories(),
        form.releasedOn(),
        Optional.of(form.effectiveFrom()),
        form.summary().strip(),
        Optional.of(fact.text()),
        fact.due(),
        Optional.of(fact.filedOn()),
        fact.lateDays(),
        overdue,
        step.to(),
        form.replaces(),
        "",
        version);
  }

  /** Whether the law's time limit was or is missed. */
  public boolean late() {
    return overdue || lateDays > 0;
  }

  /** What was filed once still replaces what it replaced. */
  FilingForm keeping(FilingForm form) {
    return filedOn.isEmpty()
        ? form
        : new FilingForm(
            form.filingKind(),
            form.title(),
            form.rule(),
            form.categories(),
            form.releasedOn(),
            form.effectiveFrom(),
            form.summary(),
            form.text(),
            replaces);
  }

  /** The text is handed in after an announcement, or again after a return. */
  FilingHandedIn handIn(FilingForm form, FilingText file, FilingTerms terms, Actor actor) {
    FilingTransition transition =
        filedOn.isEmpty() ? FilingTransition.FILE_ANNOUNCED : FilingTransition.RESUBMIT;
    FilingStep step = step(transition, actor);
    LocalDate first = filedOn.orElseGet(() -> ChinaTime.dateOf(terms.now()));
    LocalDate last = FilingRules.earlier(due, terms.due(form.releasedOn()));
    return new FilingHandedIn(
        Act.of(actor, transition, terms.now()),
        step,
        form,
        file,
        last,
        first,
        FilingRules.lateDays(first, last));
  }

  FilingDecided decide(FilingTransition transition, String words, Actor actor, Instant now) {
    FilingStep step = step(transition, actor);
    if (transition == FilingTransition.RETURN && words.isBlank()) {
      throw new Refusal(List.of(Objection.toField("reasons", FilingRefusal.REASONS_MISSING)));
    }
    limit(words);
    return new FilingDecided(Act.of(actor, transition, now), step, words.strip());
  }

  FilingEnded end(FilingTransition transition, String words, Actor actor, Instant now) {
    FilingStep step = step(transition, actor);
    limit(words);
    return new FilingEnded(Act.of(actor, transition, now), step, words.strip());
  }

  FilingOverdue miss(Instant now) {
    FilingStep step = step(FilingTransition.MISS_TERM, Actor.system());
    return new FilingOverdue(Act.of(Actor.system(), FilingTransition.MISS_TERM, now), step, due);
  }

  /** The same after a fact. */
  Filing after(FilingFact fact) {
    return switch (fact) {
      case FilingAnnounced announced -> of(announced);
      case FilingHandedIn handedIn -> of(handedIn, version + 1, overdue);
      case FilingDecided decided -> moved(decided.step().to(), overdue, decided.reasons());
      case FilingEnded ended -> moved(ended.step().to(), overdue, reasons);
      case FilingOverdue missed -> moved(missed.step().to(), true, reasons);
    };
  }

  private FilingStep step(FilingTransition transition, Actor actor) {
    FilingStatus next = transition.apply(status, actor);
    return new FilingStep(number, approvalNo, organisation, transition, next);
  }

  private static void limit(String words) {
    if (words.length() > FilingRules.PROSE) {
      throw new Refusal(
          List.of(Objection.toField("reasons", KernelRefusal.TOO_LONG, FilingRules.PROSE)));
    }
  }

  private Filing moved(FilingStatus next, boolean missed, String words) {
    return new Filing(
        number,
        organisation,
        approvalNo,
        filingKind,
        title,
        rule,
        categories,
        releasedOn,
        effectiveFrom,
        summary,
        text,
        due,
        filedOn,
        lateDays,
        missed,
        next,
        replaces,
        words,
        version + 1);
  }
}
