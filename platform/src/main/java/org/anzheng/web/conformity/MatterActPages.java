package org.anzheng.web.conformity;

import static org.anzheng.web.conformity.MatterWords.WORD;

import java.util.List;
import java.util.Optional;
import org.anzheng.conformity.MatterFile;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.approvals.ApprovalFiles;
import org.anzheng.web.conformity.MatterAct.Attempt;
import org.anzheng.web.shared.FieldAnswers;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Rehearsal;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 办理流程: form, check with the consequence, act; the same for both audiences. */
@Component
public class MatterActPages {

  private final MatterPages pages;
  private final ApprovalFiles files;
  private final Rehearsal rehearsal;

  MatterActPages(MatterPages pages, ApprovalFiles files, Rehearsal rehearsal) {
    this.pages = pages;
    this.files = files;
    this.rehearsal = rehearsal;
  }

  /** The page of a matter. */
  public ModelAndView show(Desk desk, MatterFile file, Actor actor, View view) {
    return show(desk, file, Typed.none(), FormErrors.none(), actor, view);
  }

  /** What was typed for a matter, with the consequence; only for what would be accepted. */
  public ModelAndView check(
      Desk desk,
      String path,
      MatterFile file,
      Typed sent,
      MultiValueMap<String, MultipartFile> uploads,
      Actor actor,
      View view) {
    MatterAct act = named(desk.acts(), path, file, actor);
    String number = file.matter().number();
    String base = desk.home() + "/conformity/" + number;
    Typed typed = files.with(sent, uploads, actor);
    return Forms.check(
        () -> rehearsal.of(() -> act.deed().take(new Attempt(number, typed, actor))),
        () -> check(act, number, base, base + "/" + path, typed, view),
        errors -> show(desk, file, typed, errors, actor, view));
  }

  /** The act on a matter. */
  public ModelAndView act(
      Desk desk, String path, MatterFile file, Typed typed, Actor actor, View view) {
    MatterAct act = named(desk.acts(), path, file, actor);
    return Forms.submit(
        () -> act.deed().take(new Attempt(file.matter().number(), typed, actor)),
        errors -> show(desk, file, typed, errors, actor, view));
  }

  /** The form that begins a matter of a certificate. */
  public ModelAndView form(
      Desk desk, String path, String certificate, Typed typed, FormErrors errors, View view) {
    MatterAct act = desk.beginning(path);
    String hub = hub(desk, certificate);
    return Pages.of(
        "shared/sheet",
        Sheet.titled(act.name(view))
            .lede(view.text(WORD + "lede." + path))
            .back(certificate, hub)
            .errors(errors)
            .with(
                new Sheet.Act(
                    view.name(act.kind()),
                    "",
                    hub + "/" + path + "/check",
                    view.text(WORD + "continue"),
                    act.form().apply(typed, view),
                    act.takesFiles(typed, view),
                    false)));
  }

  /** What was typed to begin a matter, with the consequence. */
  public ModelAndView checkNew(
      Desk desk,
      String path,
      String certificate,
      Typed sent,
      MultiValueMap<String, MultipartFile> uploads,
      Actor actor,
      View view) {
    MatterAct act = desk.beginning(path);
    act.transition().roleOf(actor);
    String hub = hub(desk, certificate);
    Typed typed = files.with(sent, uploads, actor);
    return Forms.check(
        () -> rehearsal.of(() -> act.deed().take(new Attempt(certificate, typed, actor))),
        () -> check(act, certificate, hub, hub + "/" + path, typed, view),
        errors -> form(desk, path, certificate, typed, errors, view));
  }

  /** Begins a matter. */
  public ModelAndView begin(
      Desk desk, String path, String certificate, Typed typed, Actor actor, View view) {
    MatterAct act = desk.beginning(path);
    act.transition().roleOf(actor);
    return Forms.submit(
        () -> act.deed().take(new Attempt(certificate, typed, actor)),
        errors -> form(desk, path, certificate, typed, errors, view));
  }

  private ModelAndView show(
      Desk desk, MatterFile file, Typed typed, FormErrors errors, Actor actor, View view) {
    return Pages.of(
        "shared/sheet", pages.show(desk.home(), desk.acts(), file, typed, errors, actor, view));
  }

  private static ModelAndView check(
      MatterAct act, String crumb, String back, String action, Typed typed, View view) {
    String name = act.name(view);
    return Pages.of(
        "conformity/check",
        new MatterCheckPage(
            crumb,
            back,
            view.text(WORD + "checkTitle", name),
            act.form().apply(typed, view).stream()
                .map(FieldAnswers::of)
                .flatMap(Optional::stream)
                .toList(),
            view.text(WORD + "leadsTo." + act.path()),
            action,
            name,
            act.grave(),
            typed));
  }

  private static MatterAct named(List<MatterAct> acts, String path, MatterFile file, Actor actor) {
    MatterAct found =
        acts.stream()
            .filter(act -> act.kind() == file.matter().kind() && act.path().equals(path))
            .findFirst()
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    found.require(file.matter(), actor);
    return found;
  }

  private static String hub(Desk desk, String certificate) {
    return desk.home() + "/certificates/" + certificate + "/conformity";
  }

  /**
   * 办理台: where an audience's matters are, what it can do with them, and which it can begin.
   *
   * @param home such as {@code /body}
   */
  public record Desk(String home, List<MatterAct> acts, List<MatterAct> beginnings) {
    public Desk {
      acts = List.copyOf(acts);
      beginnings = List.copyOf(beginnings);
    }

    /** The act that begins a matter; not found when there is none of that name. */
    public MatterAct beginning(String path) {
      return beginnings.stream()
          .filter(act -> act.path().equals(path))
          .findFirst()
          .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    }
  }
}
