package org.anzheng.web.body.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.Finding;
import org.anzheng.evaluations.FindingForm;
import org.anzheng.evaluations.FindingResult;
import org.anzheng.evaluations.SiteWork;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 审查发现: criterion by criterion, with evidence. */
@Controller("bodyFindings")
@RequestMapping("/body/cases/{number}/evaluation/findings")
class FindingController {

  private static final String WORD = "page.body.evaluation.";

  private final EvaluationDesk desk;
  private final Clauses clauses;
  private final EvaluationFiles files;
  private final SiteWork site;

  FindingController(EvaluationDesk desk, Clauses clauses, EvaluationFiles files, SiteWork site) {
    this.desk = desk;
    this.clauses = clauses;
    this.files = files;
    this.site = site;
  }

  @GetMapping
  ModelAndView list(@PathVariable String number, Actor actor, View view) {
    EvaluationSummary file = desk.own(number, actor);
    List<FindingsPage.Line> lines =
        IntStream.rangeClosed(1, file.order().criteria().size())
            .mapToObj(place -> line(file, place, view))
            .toList();
    return Pages.of(
        "body/evaluation-findings",
        new FindingsPage(file, lines, desk.may(EvaluationTransition.RECORD_FINDING, file, actor)));
  }

  @GetMapping("/{place}")
  ModelAndView form(@PathVariable String number, @PathVariable int place, Actor actor, View view) {
    EvaluationSummary file = desk.forAct(number, EvaluationTransition.RECORD_FINDING, actor);
    FindingTyped typed =
        file.site()
            .findingOn(clauses.at(file, place))
            .map(f -> new FindingTyped(f.result().name(), f.text(), f.evidence()))
            .orElse(new FindingTyped("", "", List.of()));
    return page(file, place, typed, view, FormErrors.none());
  }

  @PostMapping("/{place}")
  ModelAndView record(
      @PathVariable String number,
      @PathVariable int place,
      @RequestParam(defaultValue = "") String result,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") List<UUID> evidence,
      @RequestParam(required = false) @Nullable List<MultipartFile> file,
      Actor actor,
      View view) {
    EvaluationSummary found = desk.forAct(number, EvaluationTransition.RECORD_FINDING, actor);
    String criterion = clauses.at(found, place);
    EvidenceUpload upload = files.receive(file, evidence, actor);
    FindingTyped typed = new FindingTyped(result, text.strip(), upload.ids());
    return Forms.submit(
        () -> {
          upload.accepted();
          site.recordFinding(number, typed.form(criterion), actor);
          return next(number, place, typed);
        },
        errors -> page(found, place, typed, view, errors));
  }

  /** A nonconforming finding leads straight on to its report. */
  private static String next(String number, int place, FindingTyped typed) {
    String findings = EvaluationDesk.path(number) + "/findings";
    return typed.result().equals(FindingResult.NONCONFORMING.name())
        ? findings + "/" + place + "/nonconformity"
        : findings;
  }

  private FindingsPage.Line line(EvaluationSummary file, int place, View view) {
    String criterion = clauses.at(file, place);
    String title = clauses.title(file, criterion, view);
    return file.site()
        .findingOn(criterion)
        .map(f ->
            new FindingsPage.Line(
                place,
                criterion,
                title,
                tone(f),
                view.name(f.result()),
                f.text(),
                files.rows(file.caseNumber(), f.evidence(), view)))
        .orElse(
            new FindingsPage.Line(
                place,
                criterion,
                title,
                Tone.NEUTRAL,
                view.text(WORD + "state.open"),
                "",
                List.of()));
  }

  private static Tone tone(Finding finding) {
    return switch (finding.result()) {
      case CONFORMING -> Tone.GOOD;
      case OBSERVATION -> Tone.WARNING;
      case NONCONFORMING -> Tone.BAD;
    };
  }

  private ModelAndView page(
      EvaluationSummary file, int place, FindingTyped typed, View view, FormErrors errors) {
    String criterion = clauses.at(file, place);
    List<Option> results =
        Arrays.stream(FindingResult.values())
            .map(each -> Option.of(each.name(), view.name(each)))
            .toList();
    List<FormField> fields = new ArrayList<>();
    fields.add(FormField.Choice.one("result", view.text(WORD + "result"), typed.result(), results));
    fields.add(
        FormField.Text.of(
            "text", view.text(WORD + "seen"), view.text(WORD + "seen.hint"), typed.text()));
    fields.addAll(files.fields(typed.evidence(), view));
    return Pages.of(
        "body/evaluation-form",
        new EvaluationFormPage(
            file,
            "finding",
            "findings/" + place,
            List.of(
                Row.of(
                    view.text(WORD + "criterion"),
                    criterion,
                    clauses.title(file, criterion, view))),
            List.of(),
            fields,
            errors));
  }

  /** 审查发现, as typed. */
  private record FindingTyped(String result, String text, List<UUID> evidence) {

    FindingForm form(String criterion) {
      FindingResult chosen =
          Arrays.stream(FindingResult.values())
              .filter(known -> known.name().equals(result))
              .findFirst()
              .orElseThrow(
                  () -> new Refusal(List.of(Objection.toField("result", KernelRefusal.REQUIRED))));
      return new FindingForm(criterion, chosen, text, evidence);
    }
  }
}
