package org.anzheng.web.open;

import static org.anzheng.web.open.VerdictWords.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.adoption.verification.Verdict;
import org.anzheng.adoption.verification.VerdictColumn;
import org.anzheng.adoption.verification.VerdictLine;
import org.anzheng.adoption.verification.VerdictResult;
import org.anzheng.adoption.verification.VerificationAspect;
import org.anzheng.adoption.verification.VerificationCause;
import org.anzheng.adoption.verification.VerificationOutcome;
import org.anzheng.adoption.verification.VerificationRun;
import org.anzheng.register.PublicState;
import org.anzheng.scheme.Catalogue;
import org.anzheng.supervision.allegations.AllegationTopic;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 核验页面: the question with its answer, and a list on its way. */
@Component
class VerifyPages {

  private final SchemeWords words;
  private final VerdictWords verdicts;
  private final Catalogue catalogue;

  VerifyPages(SchemeWords words, VerdictWords verdicts, Catalogue catalogue) {
    this.words = words;
    this.verdicts = verdicts;
    this.catalogue = catalogue;
  }

  VerifyPage page(Typed typed, FormErrors errors, Optional<Verdict> verdict, View view) {
    return new VerifyPage(
        typed,
        errors,
        catalogue.on(words.today()).categories().stream()
            .map(c -> Option.of(c.code(), view.either(c.nameZh(), c.nameEn())))
            .toList(),
        catalogue.on(words.today()).categories().stream()
            .flatMap(c -> c.tiers().stream())
            .distinct()
            .map(code -> Option.of(code, view.tier(code)))
            .toList(),
        verdict.map(v -> answer(v, view)));
  }

  private VerifyPage.Answer answer(Verdict verdict, View view) {
    List<Row> found = new ArrayList<>();
    verdict.state().ifPresent(state -> found.addAll(found(state, view)));
    verdict.candidates().stream()
        .map(n -> Row.link(view.text(WORD + "candidate"), n, "/certificates/" + n))
        .forEach(found::add);
    return new VerifyPage.Answer(
        verdict.result(),
        verdict.item().number(),
        verdicts.sentences(VerdictLine.of(1, verdict), view),
        found,
        view.text(WORD + "asOf", verdict.asOf()),
        verdict
            .state()
            .map(state -> "/api/v1/certificates/" + state.number() + "/receipt")
            .map(path -> path + on(verdict)),
        report(verdict));
  }

  /**
   * Where to report what was shown: forged where nobody issued it or it is somebody else's, misused
   * where it ended or does not cover what it is shown for.
   */
  private static Optional<String> report(Verdict verdict) {
    boolean somebodyElses =
        Stream.of(VerificationAspect.HOLDER, VerificationAspect.USCC, VerificationAspect.BODY)
            .anyMatch(aspect -> verdict.checks().get(aspect) == VerificationOutcome.FAILS);
    return switch (verdict.result()) {
      case CONFIRMED, UNREADABLE -> Optional.empty();
      case NOT_FOUND ->
          verdict
              .cause()
              .filter(cause -> cause != VerificationCause.NOT_YET_ISSUED)
              .map(cause -> reported(AllegationTopic.FORGED_CERTIFICATE, verdict));
      case DIFFERS ->
          Optional.of(
              reported(
                  somebodyElses
                      ? AllegationTopic.FORGED_CERTIFICATE
                      : AllegationTopic.CERTIFICATE_MISUSE,
                  verdict));
    };
  }

  private static String reported(AllegationTopic topic, Verdict verdict) {
    return ReportLink.of(topic, verdict.item().number());
  }

  /** The signed answer knows days in one form only. */
  private static String on(Verdict verdict) {
    String day = verdict.item().on();
    return day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? "?on=" + day : "";
  }

  private List<Row> found(PublicState state, View view) {
    return List.of(
        Row.link(view.text("page.open.number"), state.number(), "/certificates/" + state.number()),
        Row.of(view.text("page.open.status"), view.name(state.status())),
        Row.of(
            view.text("page.open.certificate.holder"),
            view.either(state.holderName(), state.holderNameEn())),
        Row.of(
            view.text("page.open.certificate.uscc"),
            state.holderUscc().orElse(view.text(WORD + "check.notPublic"))),
        Row.of(
            view.text("page.open.certificate.category"),
            words.category(state.category(), view),
            view.text("page.open.certificate.tier", view.tier(state.level()))),
        Row.of(view.text("page.open.certificate.validTo"), state.validTo().toString()),
        Row.link(
            view.text("page.open.certificate.body"),
            view.either(state.issuer().name(), state.issuer().nameEn()),
            "/bodies/" + state.issuer().approvalNo()),
        Row.of(view.text("page.open.certificate.standing"), view.name(state.issuer().standing())));
  }

  /** A list on its way: how far it is, how many ended how, and the first that are not all right. */
  Sheet run(VerificationRun run, List<VerdictLine> differing, long daysKept, View view) {
    List<Row> facts = new ArrayList<>();
    facts.add(Row.of(view.text(WORD + "run.sent"), view.time(run.sent())));
    facts.add(Row.of(view.text(WORD + "run.done"), run.done() + " / " + run.lines()));
    for (VerdictResult result : VerdictResult.values()) {
      facts.add(Row.of(view.name(result), Integer.toString(run.of(result))));
    }
    Sheet sheet =
        Sheet.titled(view.text(WORD + "run.title", run.fileName()))
            .back(view.text(WORD + "title"), "/verify")
            .lede(view.text(WORD + (run.isDone() ? "run.finished" : "run.running"), daysKept))
            .mark(
                run.isDone() ? Tone.GOOD : Tone.ACTIVE,
                view.text(WORD + (run.isDone() ? "run.mark.done" : "run.mark.running")))
            .with(new Sheet.Facts("", facts));
    String self = "/verify/lists/" + run.id();
    return sheet
        .with(
            new Sheet.Links(
                List.of(
                    run.isDone()
                        ? Row.link("", view.text(WORD + "run.result"), self + "/result.csv")
                        : Row.link("", view.text(WORD + "run.reload"), self),
                    Row.link("", view.text("page.open.report"), "/allegations"))))
        .with(
            new Sheet.Table(
                view.text(WORD + "run.differing", differing.size()),
                List.of(
                    view.text(WORD + "run.line"),
                    view.text("page.open.number"),
                    view.text(WORD + "run.verdict"),
                    view.text(WORD + "run.why")),
                differing.stream().map(line -> line(line, view)).toList(),
                view.text(WORD + "run.none")));
  }

  private List<Cell> line(VerdictLine line, View view) {
    String number = line.at(VerdictColumn.NUMBER);
    String registered = line.at(VerdictColumn.REGISTERED_NUMBER);
    return List.of(
        Cell.of(Integer.toString(line.line())),
        registered.isEmpty() ? Cell.of(number) : Cell.link(number, "/certificates/" + registered),
        Cell.state(VerdictWords.tone(line.result()), view.name(line.result())),
        Cell.of(String.join(view.text(WORD + "separator"), verdicts.sentences(line, view))));
  }
}
