package org.anzheng.web.conformity;

import static org.anzheng.web.conformity.MatterWords.WORD;

import java.util.List;
import java.util.Set;
import org.anzheng.certification.CaseType;
import org.anzheng.conformity.ChangeNoticeStatus;
import org.anzheng.conformity.FiledForm;
import org.anzheng.conformity.Matter;
import org.anzheng.conformity.MatterFile;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 持续符合事项页面: the one page of a matter, with its forms, its next acts and its history. */
@Component
class MatterPages {

  private final MatterWords words;
  private final FormRows forms;
  private final MatterHistory history;

  MatterPages(MatterWords words, FormRows forms, MatterHistory history) {
    this.words = words;
    this.forms = forms;
    this.history = history;
  }

  /**
   * The page of a matter.
   *
   * @param home of the audience, such as {@code /body}
   * @param acts everything the audience can do
   * @param typed what was sent and refused
   */
  Sheet show(
      String home,
      List<MatterAct> acts,
      MatterFile file,
      Typed typed,
      FormErrors errors,
      Actor actor,
      View view) {
    Matter<?> matter = file.matter();
    String base = home + "/conformity/" + matter.number();
    Sheet sheet =
        Sheet.titled(view.name(matter.kind()) + " " + matter.number())
            .back(view.text(WORD + "title"), home + "/conformity")
            .mark(words.tone(matter), words.status(matter, view))
            .errors(errors)
            .with(new Sheet.Facts("", words.rows(home, matter, view)));
    for (FiledForm filed : file.forms()) {
      sheet = sheet.with(forms.of(filed, base, view));
    }
    List<MatterAct> open = acts.stream().filter(act -> act.isOpen(matter, actor)).toList();
    if (open.isEmpty() && !begins(home, matter, actor)) {
      sheet = sheet.with(new Sheet.Notice(waiting(matter, view), false));
    }
    for (MatterAct act : open) {
      sheet = sheet.with(offer(act, base, typed, view));
    }
    return sheet
        .withIf(begins(home, matter, actor), () -> commission(matter, view))
        .with(history.of(file, view));
  }

  private String waiting(Matter<?> matter, View view) {
    String who = words.waitingFor(matter, view);
    if (!who.isBlank()) {
      return view.text(WORD + "waiting", who);
    }
    return view.text(WORD + (matter.status().closed() ? "ended" : "inCase"));
  }

  private static Sheet.Part offer(MatterAct act, String base, Typed typed, View view) {
    String name = act.name(view);
    return new Sheet.Act(
        name,
        view.text(WORD + "leadsTo." + act.path()),
        base + "/" + act.path() + "/check",
        name,
        act.form().apply(typed, view),
        act.takesFiles(typed, view),
        act.grave());
  }

  /** Whether the holder has to commission the change. */
  private static boolean begins(String home, Matter<?> matter, Actor actor) {
    return matter.status() == ChangeNoticeStatus.TO_CHANGE
        && home.equals("/applicant")
        && actor.has(Role.APPLICANT);
  }

  /** The commission begins as on the page of the certificate, with what was required. */
  private static Sheet.Part commission(Matter<?> matter, View view) {
    CaseType type = matter.caseType().orElseThrow();
    return Sheet.Act.of(
            view.text(WORD + "commission"),
            "/applicant/certificates/" + matter.certificate() + "/commissions",
            view.text(WORD + "commission"),
            new FormField.Choice(
                "type",
                Fields.label("caseType", view),
                "",
                "",
                Set.of(type.name()),
                List.of(Option.of(type.name(), view.name(type))),
                false))
        .leadsTo(view.text(WORD + "leadsTo.commission"));
  }
}
