package org.anzheng.web.regulator.adoption;

import java.util.List;
import org.anzheng.adoption.promotions.PromotionList;
import org.anzheng.adoption.promotions.PromotionLists;
import org.anzheng.adoption.promotions.PromotionNote;
import org.anzheng.adoption.promotions.PromotionStatus;
import org.anzheng.adoption.promotions.PromotionTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.web.promotions.PromotionParts;
import org.anzheng.web.promotions.PromotionWords;
import org.anzheng.web.shared.Citations;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 推广清单办理页: text and warnings before use, and what can be done with it. */
@Component
class PromotionPage {

  static final String LIST = "/regulator/promotion-lists";
  private static final String WORD = "page.promotions.";

  private final PromotionLists lists;
  private final PromotionParts parts;
  private final PromotionWords words;
  private final PromotionForms forms;

  PromotionPage(
      PromotionLists lists, PromotionParts parts, PromotionWords words, PromotionForms forms) {
    this.lists = lists;
    this.parts = parts;
    this.words = words;
    this.forms = forms;
  }

  Sheet all(Actor actor, View view) {
    return Sheet.titled(view.text(WORD + "ours"))
        .lede(view.text(WORD + "ours.lede"))
        .with(
            parts.table(
                view.text(WORD + "ours"),
                lists.of(actor),
                LIST,
                view.text(WORD + "ours.none"),
                view))
        .with(
            new Sheet.Links(
                List.of(
                    Row.link("", view.text(WORD + "new"), LIST + "/new"),
                    Row.link("", view.text(WORD + "all"), "/promotion-lists"))));
  }

  Sheet form(String place, Typed typed, FormErrors errors, View view) {
    return Sheet.titled(view.text(WORD + (place.isEmpty() ? "new" : "edit")))
        .lede(view.text(WORD + "form.lede"))
        .back(view.text(WORD + "ours"), LIST)
        .errors(errors)
        .with(
            new Sheet.Act(
                view.text(WORD + "form"),
                view.text(WORD + "form.notice"),
                LIST + place,
                view.text(WORD + "form.submit"),
                forms.fields(typed, view),
                false,
                false));
  }

  Sheet one(List<PromotionList> versions, Typed typed, FormErrors errors, Actor actor, View view) {
    PromotionList newest = versions.getFirst();
    boolean inForce = versions.stream().anyMatch(v -> v.status() == PromotionStatus.PUBLISHED);
    String here = LIST + "/" + newest.number();
    Sheet sheet =
        Sheet.titled(newest.form().title())
            .back(view.text(WORD + "ours"), LIST)
            .mark(words.tone(newest), words.status(newest, view))
            .errors(errors)
            .with(parts.facts(newest, view));
    for (PromotionNote note : lists.notes(newest.form())) {
      sheet = sheet.with(notice(note, view));
    }
    for (Sheet.Part part : parts.text(newest, view)) {
      sheet = sheet.with(part);
    }
    return sheet
        .withIf(
            PromotionTransition.PUBLISH.isOpenTo(actor, newest.status()),
            () -> publication(here, inForce, typed, view))
        .with(new Sheet.Links(List.of(Row.link("", view.text(WORD + "edit"), here + "/edit"))))
        .with(parts.versions(versions, view))
        .withIf(inForce, () -> withdrawal(here, typed, view));
  }

  private static Sheet.Act publication(String here, boolean replaces, Typed typed, View view) {
    List<FormField> why = replaces ? List.of(reason(typed, view)) : List.of();
    return Sheet.Act.of(
            view.text(WORD + "publish"),
            here + "/publication",
            view.text(WORD + "publish.submit"),
            why.toArray(FormField[]::new))
        .leadsTo(view.text(WORD + "publish.notice"));
  }

  private static Sheet.Act withdrawal(String here, Typed typed, View view) {
    return Sheet.Act.of(
            view.text(WORD + "withdraw"),
            here + "/withdrawal",
            view.text(WORD + "withdraw.submit"),
            reason(typed, view))
        .leadsTo(view.text(WORD + "withdraw.notice"))
        .asDanger();
  }

  private static FormField reason(Typed typed, View view) {
    return FormField.Line.text("reason", view.text(WORD + "reason"), typed.text("reason"));
  }

  private static Sheet.Notice notice(PromotionNote note, View view) {
    boolean forbidden = note.warning().forbidden();
    String sentence =
        view.text(WORD + (forbidden ? "forbidden" : "advice"))
            + view.text(WORD + "warning." + note.warning().name(), note.found());
    String basis = Citations.ofConstant(note.warning(), view);
    return new Sheet.Notice(
        basis.isBlank() ? sentence : sentence + view.either("（" + basis + "）", " (" + basis + ")"),
        forbidden);
  }
}
