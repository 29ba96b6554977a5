package org.anzheng.web.body.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.bodies.ChangeFiling;
import org.anzheng.bodies.FiledChange;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.web.approvals.ApprovalFiles;
import org.anzheng.web.approvals.ApprovalWords;
import org.anzheng.web.shared.FieldAnswers;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Rehearsal;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 变更备案: what changed, when, and to what; checked, then filed. */
@Controller
@RequestMapping("/body/approval/changes")
class ChangeFilingController {

  private static final String WORD = "page.approvals.change.";

  private final Bodies bodies;
  private final BodyDirectory directory;
  private final ApprovalWords words;
  private final ApprovalFiles files;
  private final Rehearsal rehearsal;
  private final Clock clock;

  ChangeFilingController(
      Bodies bodies,
      BodyDirectory directory,
      ApprovalWords words,
      ApprovalFiles files,
      Rehearsal rehearsal,
      Clock clock) {
    this.bodies = bodies;
    this.directory = directory;
    this.words = words;
    this.files = files;
    this.rehearsal = rehearsal;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(Actor actor, View view) {
    BodyTransition.FILE_CHANGE.roleOf(actor);
    directory
        .ofOrganisation(actor.organisation())
        .ifPresent(body -> BodyTransition.FILE_CHANGE.apply(body.standing(), actor));
    return show("body/approval/change", Typed.none(), FormErrors.none(), view);
  }

  @PostMapping("/check")
  ModelAndView check(
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam MultiValueMap<String, MultipartFile> uploads,
      Actor actor,
      View view) {
    BodyTransition.FILE_CHANGE.roleOf(actor);
    Typed typed = files.with(new Typed(sent), uploads, actor);
    return Forms.check(
        () -> rehearsal.of(() -> bodies.fileChange(read(typed), actor)),
        () -> show("body/approval/change-check", typed, FormErrors.none(), view),
        errors -> show("body/approval/change", typed, errors, view));
  }

  @PostMapping
  ModelAndView file(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    BodyTransition.FILE_CHANGE.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          bodies.fileChange(read(typed), actor);
          return "/body/approval";
        },
        errors -> show("body/approval/change", typed, errors, view));
  }

  private static ChangeFiling read(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    Optional<FiledChange> change = reader.choice("change", FiledChange.class);
    Optional<LocalDate> changedOn = reader.date("changedOn");
    reader.refuseIfAny();
    return new ChangeFiling(
        change.orElseThrow(),
        changedOn.orElseThrow(),
        typed.text("after"),
        typed.text("afterEn"),
        ApprovalFiles.kept(typed, "kept.evidence").stream().findFirst());
  }

  private ModelAndView show(String template, Typed typed, FormErrors errors, View view) {
    List<FormField> fields = fields(typed, view);
    return Pages.of(
        template,
        new ChangeFilingPage(
            fields,
            fields.stream().map(FieldAnswers::of).flatMap(Optional::stream).toList(),
            typed,
            errors));
  }

  private List<FormField> fields(Typed typed, View view) {
    List<Option> changes =
        Arrays.stream(FiledChange.values()).map(c -> Option.of(c.name(), view.name(c))).toList();
    String limit =
        words.term(ParameterKey.BODY_CHANGE_FILING, ChinaTime.dateOf(clock.instant()), view);
    return List.of(
        FormField.Choice.one("change", view.text(WORD + "what"), typed.text("change"), changes),
        new FormField.Line(
            "changedOn",
            view.text(WORD + "changedOn"),
            view.text(WORD + "limit", limit),
            "",
            typed.text("changedOn"),
            "date"),
        FormField.Line.text("after", view.text(WORD + "after"), typed.text("after")),
        FormField.Line.text("afterEn", view.text(WORD + "afterEn"), typed.text("afterEn")),
        new FormField.Upload("file.evidence", view.text(WORD + "evidence"), ""));
  }
}
