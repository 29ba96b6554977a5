package org.anzheng.web.applicant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.anzheng.certification.CommissionForm;
import org.anzheng.certification.CommissionPart;
import org.anzheng.certification.Commissions;
import org.anzheng.certification.Draft;
import org.anzheng.certification.Drafts;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 填写委托: a task list, one form for each part, then the check and the hand-in. */
@Controller
@RequestMapping("/applicant/drafts/{id}")
class DraftsController {

  private final List<SectionForm> forms;
  private final Drafts drafts;
  private final Commissions commissions;
  private final DraftAnswers answers;
  private final Uploads uploads;

  DraftsController(
      List<SectionForm> forms,
      Drafts drafts,
      Commissions commissions,
      DraftAnswers answers,
      Uploads uploads) {
    this.forms = forms;
    this.drafts = drafts;
    this.commissions = commissions;
    this.answers = answers;
    this.uploads = uploads;
  }

  @GetMapping
  ModelAndView tasks(@PathVariable UUID id, Actor actor, View view) {
    Draft draft = own(id, actor);
    List<Objection> missing = drafts.objections(draft);
    List<Task> tasks =
        forms.stream()
            .filter(form -> isAsked(form, draft, missing))
            .map(form -> task(form, draft, missing, view))
            .toList();
    String done =
        draft
            .supplements()
            .map(number -> "/applicant/cases/" + number + "/supply")
            .orElse(base(draft) + "/check");
    return Pages.of("applicant/draft", new DraftPage(draft, tasks, missing.size(), done));
  }

  @GetMapping("/{section:[a-z-]+}")
  ModelAndView form(@PathVariable UUID id, @PathVariable String section, Actor actor, View view) {
    Draft draft = own(id, actor);
    SectionForm form = form(section);
    List<Objection> missing = begun(draft, form) ? concerning(form, draft) : List.of();
    return page(form, draft, form.typed(draft), new FormErrors(missing), view);
  }

  @PostMapping("/{section:[a-z-]+}")
  ModelAndView save(
      @PathVariable UUID id,
      @PathVariable String section,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam MultiValueMap<String, MultipartFile> files,
      Actor actor,
      View view) {
    Draft draft = own(id, actor);
    SectionForm form = form(section);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          CommissionPart part = form.read(draft, typed, store(files, actor));
          commissions.save(id, part, actor);
          return typed.text("more").isBlank() ? base(draft) : base(draft) + "/" + section;
        },
        errors -> page(form, draft, typed, errors, view));
  }

  @GetMapping("/check")
  ModelAndView check(@PathVariable UUID id, Actor actor, View view) {
    Draft draft = own(id, actor);
    return check(draft, FormErrors.none(), view);
  }

  @PostMapping("/submission")
  ModelAndView submit(@PathVariable UUID id, Actor actor, View view) {
    // pressed twice: the second press finds what the first one made
    Optional<String> done =
        drafts
            .find(id, actor.organisation())
            .flatMap(Draft::submittedAs)
            .map(DraftsController::casePath);
    if (done.isPresent()) {
      return Pages.redirect(done.get());
    }
    Draft draft = own(id, actor);
    return Forms.submit(
        () -> casePath(commissions.submit(id, actor)), errors -> check(draft, errors, view));
  }

  private ModelAndView check(Draft draft, FormErrors errors, View view) {
    return Pages.of(
        "applicant/draft-check",
        new DraftCheckPage(base(draft), answers.of(draft, view), drafts.objections(draft), errors));
  }

  private ModelAndView page(
      SectionForm form, Draft draft, Typed typed, FormErrors errors, View view) {
    return Pages.of(
        "applicant/section",
        new SectionPage(
            base(draft),
            form.section(),
            form.path(),
            form.known(draft, view),
            form.fields(draft, typed, view),
            errors));
  }

  private Task task(SectionForm form, Draft draft, List<Objection> missing, View view) {
    long open = missing.stream().filter(form::concerns).count();
    return new Task(
        view.name(form.section()),
        open == 0 ? "" : view.text("page.applicant.draft.open", open),
        open == 0 ? Tone.GOOD : Tone.NEUTRAL,
        view.text(open == 0 ? "page.applicant.draft.complete" : "page.applicant.draft.incomplete"),
        Optional.of(base(draft) + "/" + form.path()));
  }

  /** What can differ in this type of case, and what is missing although nobody expected it. */
  private static boolean isAsked(SectionForm form, Draft draft, List<Objection> missing) {
    return draft.origin().type().asks(form.section()) || missing.stream().anyMatch(form::concerns);
  }

  private List<Objection> concerning(SectionForm form, Draft draft) {
    List<Objection> found = new ArrayList<>();
    for (Objection o : drafts.objections(draft)) {
      if (form.concerns(o)) {
        Optional<String> shown = o.field().map(field -> form.shown(draft, field));
        found.add(new Objection(o.reason(), shown, o.arguments()));
      }
    }
    return found;
  }

  private Map<String, List<UUID>> store(MultiValueMap<String, MultipartFile> files, Actor actor) {
    Map<String, List<UUID>> stored = new TreeMap<>();
    files.forEach((field, sent) -> stored.put(field, uploads.store(sent, actor)));
    return stored;
  }

  private static boolean begun(Draft draft, SectionForm form) {
    CommissionForm written = draft.form();
    return switch (form.section()) {
      case CLIENT -> !written.client().contactName().isBlank();
      case SERVICE -> !written.service().category().isBlank();
      case SELF_ASSESSMENT -> !written.selfAssessment().ratings().isEmpty();
      case CAPABILITY -> !written.capability().proofs().isEmpty();
      case DECLARATIONS -> written.declarations().truthful();
    };
  }

  private SectionForm form(String path) {
    return forms.stream()
        .filter(form -> form.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private Draft own(UUID id, Actor actor) {
    return drafts
        .find(id, actor.organisation())
        .filter(draft -> draft.submittedAs().isEmpty())
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private static String casePath(String number) {
    return "/applicant/cases/" + number;
  }

  private static String base(Draft draft) {
    return "/applicant/drafts/" + draft.id();
  }
}
