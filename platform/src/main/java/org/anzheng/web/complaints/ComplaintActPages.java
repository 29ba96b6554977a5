package org.anzheng.web.complaints;

import static org.anzheng.web.complaints.ComplaintWords.WORD;

import java.util.List;
import java.util.Optional;
import org.anzheng.complaints.ComplaintFile;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.FieldAnswers;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Rehearsal;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** 办理流程: page with forms, check with the consequence, act; the same for every audience. */
@Component
public class ComplaintActPages {

  private final ComplaintPages pages;
  private final Rehearsal rehearsal;

  ComplaintActPages(ComplaintPages pages, Rehearsal rehearsal) {
    this.pages = pages;
    this.rehearsal = rehearsal;
  }

  /** The page. */
  public ModelAndView show(Desk desk, ComplaintFile file, Actor actor, View view) {
    return show(desk, file, Typed.none(), FormErrors.none(), actor, view);
  }

  /** What was typed, with the consequence; only for what would be accepted. */
  public ModelAndView check(
      Desk desk, String path, ComplaintFile file, Typed typed, Actor actor, View view) {
    ComplaintAct act = named(desk, path, file, actor);
    String number = file.summary().number();
    String base = desk.list() + "/" + number;
    String name = view.name(act.transition());
    return Forms.check(
        () -> rehearsal.of(() -> act.carryOut(file, typed, actor)),
        () ->
            Pages.of(
                "complaints/check",
                new ComplaintCheckPage(
                    number,
                    base,
                    view.text(WORD + "checkTitle", name),
                    act.fields(file, typed, view).stream()
                        .map(FieldAnswers::of)
                        .flatMap(Optional::stream)
                        .toList(),
                    view.text(WORD + "leadsTo." + path),
                    base + "/" + path,
                    name,
                    act.grave(),
                    typed)),
        errors -> show(desk, file, typed, errors, actor, view));
  }

  /** The act. */
  public ModelAndView act(
      Desk desk, String path, ComplaintFile file, Typed typed, Actor actor, View view) {
    ComplaintAct act = named(desk, path, file, actor);
    return Forms.submit(
        () -> {
          act.carryOut(file, typed, actor);
          return desk.list() + "/" + file.summary().number();
        },
        errors -> show(desk, file, typed, errors, actor, view));
  }

  private ModelAndView show(
      Desk desk, ComplaintFile file, Typed typed, FormErrors errors, Actor actor, View view) {
    return Pages.of(
        "shared/sheet", pages.show(file, desk.list(), desk.acts(), typed, errors, actor, view));
  }

  private static ComplaintAct named(Desk desk, String path, ComplaintFile file, Actor actor) {
    ComplaintAct found =
        desk.acts().stream()
            .filter(act -> act.path().equals(path))
            .findFirst()
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    found.require(file, actor);
    return found;
  }

  /** 办理台: where an audience's complaints are, and what it can do with them. */
  public record Desk(String list, List<ComplaintAct> acts) {
    public Desk {
      acts = List.copyOf(acts);
    }
  }
}
