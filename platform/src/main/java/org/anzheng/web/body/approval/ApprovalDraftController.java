package org.anzheng.web.body.approval;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.approval.ApplicationPart;
import org.anzheng.bodies.approval.ApprovalApplications;
import org.anzheng.bodies.approval.ApprovalDraft;
import org.anzheng.bodies.approval.ApprovalKind;
import org.anzheng.bodies.approval.ApprovalSearch;
import org.anzheng.bodies.approval.ApprovalTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.web.approvals.ApprovalFiles;
import org.anzheng.web.shared.FieldAnswers;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
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

/** 填写申请书: a task list, one form for each part, then the check and the hand-in. */
@Controller
@RequestMapping("/body/approval/draft")
class ApprovalDraftController {

  private static final String HOME = "/body/approval";
  private static final String DRAFT = "/body/approval/draft";

  private final ApprovalApplications applications;
  private final ApprovalSearch search;
  private final ApplicationForms forms;
  private final ApprovalFiles files;

  ApprovalDraftController(
      ApprovalApplications applications,
      ApprovalSearch search,
      ApplicationForms forms,
      ApprovalFiles files) {
    this.applications = applications;
    this.search = search;
    this.forms = forms;
    this.files = files;
  }

  @PostMapping
  ModelAndView begin(@RequestParam MultiValueMap<String, String> sent, Actor actor) {
    ApprovalTransition.SUBMIT.roleOf(actor);
    TypedReader reader = new TypedReader(new Typed(sent));
    Optional<ApprovalKind> kind = reader.choice("kind", ApprovalKind.class);
    reader.refuseIfAny();
    applications.begin(kind.orElseThrow(), actor);
    return Pages.redirect(DRAFT);
  }

  @GetMapping
  ModelAndView tasks(Actor actor, View view) {
    return search
        .draft(actor.organisation())
        .map(draft -> tasks(draft, view))
        .orElseGet(() -> Pages.redirect(HOME));
  }

  @GetMapping("/{part:scope|conditions|competence}")
  ModelAndView form(@PathVariable String part, Actor actor, View view) {
    return search
        .draft(actor.organisation())
        .map(draft -> {
          ApplicationPart chosen = part(part);
          Typed typed = forms.typed(chosen, draft.form());
          return part(chosen, draft, typed, FormErrors.none(), view);
        })
        .orElseGet(() -> Pages.redirect(HOME));
  }

  @PostMapping("/{part:scope|conditions|competence}")
  ModelAndView save(
      @PathVariable String part,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam MultiValueMap<String, MultipartFile> uploads,
      Actor actor,
      View view) {
    ApprovalTransition.SUBMIT.roleOf(actor);
    Optional<ApprovalDraft> draft = search.draft(actor.organisation());
    if (draft.isEmpty()) {
      return Pages.redirect(HOME);
    }
    ApplicationPart chosen = part(part);
    Typed bare = new Typed(sent);
    return Forms.submit(
        () -> {
          Typed typed = files.with(bare, uploads, actor);
          applications.save(forms.read(chosen, draft.get().form(), typed), actor);
          return DRAFT;
        },
        errors -> part(chosen, draft.get(), bare, errors, view));
  }

  @GetMapping("/check")
  ModelAndView check(Actor actor, View view) {
    return search
        .draft(actor.organisation())
        .map(draft -> check(draft, FormErrors.none(), view))
        .orElseGet(() -> Pages.redirect(HOME));
  }

  @PostMapping("/submission")
  ModelAndView submit(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    ApprovalTransition.SUBMIT.roleOf(actor);
    Optional<ApprovalDraft> draft = search.draft(actor.organisation());
    if (draft.isEmpty()) {
      // pressed twice: the second press finds what the first one made
      return Pages.redirect(
          search.lastSubmitted(actor.organisation()).map(n -> HOME + "/" + n).orElse(HOME));
    }
    boolean truthful = new Typed(sent).texts("truthful").contains("yes");
    return Forms.submit(
        () -> HOME + "/" + applications.submit(truthful, actor),
        errors -> check(draft.get(), errors, view));
  }

  private ModelAndView tasks(ApprovalDraft draft, View view) {
    List<Objection> missing = applications.objections(draft);
    List<Task> tasks =
        Arrays.stream(ApplicationPart.values()).map(p -> task(p, missing, view)).toList();
    return Pages.of(
        "body/approval/draft",
        new ApprovalDraftPage(
            draft,
            tasks,
            missing.stream().filter(o -> ApplicationForms.part(o).isEmpty()).toList()));
  }

  private static Task task(ApplicationPart part, List<Objection> missing, View view) {
    long open =
        missing.stream()
            .filter(o -> ApplicationForms.part(o).filter(part::equals).isPresent())
            .count();
    return new Task(
        view.name(part),
        open == 0 ? "" : view.text("page.approvals.draft.open", open),
        open == 0 ? Tone.GOOD : Tone.NEUTRAL,
        view.text(open == 0 ? "page.approvals.draft.complete" : "page.approvals.draft.incomplete"),
        Optional.of(DRAFT + "/" + part.name().toLowerCase(java.util.Locale.ROOT)));
  }

  private ModelAndView part(
      ApplicationPart part, ApprovalDraft draft, Typed typed, FormErrors errors, View view) {
    return Pages.of(
        "body/approval/part",
        new ApprovalPartPage(part, forms.fields(part, draft.form(), typed, view), errors));
  }

  private ModelAndView check(ApprovalDraft draft, FormErrors errors, View view) {
    List<Row> answers =
        Arrays.stream(ApplicationPart.values())
            .flatMap(part ->
                forms.fields(part, draft.form(), forms.typed(part, draft.form()), view).stream())
            .map(FieldAnswers::of)
            .flatMap(Optional::stream)
            .toList();
    return Pages.of(
        "body/approval/check",
        new ApprovalDraftCheckPage(draft, answers, applications.objections(draft), errors));
  }

  private static ApplicationPart part(String path) {
    return ApplicationPart.valueOf(path.toUpperCase(java.util.Locale.ROOT));
  }
}
