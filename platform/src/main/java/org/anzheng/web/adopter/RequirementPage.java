package org.anzheng.web.adopter;

import java.util.List;
import java.util.Optional;
import org.anzheng.adoption.requirements.Requirement;
import org.anzheng.adoption.requirements.RequirementNote;
import org.anzheng.adoption.requirements.RequirementStatus;
import org.anzheng.adoption.requirements.RequirementTransition;
import org.anzheng.adoption.requirements.Requirements;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.Citations;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 采信要求页: wording and warnings before use, and what can be done with it. */
@Component
class RequirementPage {

  static final String LIST = "/adopter/requirements";

  private final Requirements requirements;

  RequirementPage(Requirements requirements) {
    this.requirements = requirements;
  }

  Sheet of(List<Requirement> versions, Typed typed, FormErrors errors, Actor actor, Words words) {
    Requirement newest = versions.getFirst();
    View view = words.view();
    Sheet sheet =
        Sheet.titled(newest.form().title())
            .back(words.text("requirements.title"), LIST)
            .mark(words.tone(newest.status()), view.name(newest.status()))
            .errors(errors)
            .with(new Sheet.Facts("", facts(newest, words)));
    for (RequirementNote note : requirements.notes(newest.form())) {
      sheet = sheet.with(notice(note, words));
    }
    String here = LIST + "/" + newest.number();
    return sheet
        .with(new Sheet.Prose(words.text("requirements.zh"), newest.text().zh()))
        .with(new Sheet.Prose(words.text("requirements.en"), newest.text().en()))
        .withIf(
            RequirementTransition.PUBLISH.isOpenTo(actor, newest.status()),
            () -> publication(here, words))
        .with(
            new Sheet.Links(List.of(Row.link("", words.text("requirements.edit"), here + "/edit"))))
        .with(table(versions, words))
        .with(words.history(requirements.history(newest.number(), actor)))
        .withIf(
            versions.stream().anyMatch(v -> v.status() == RequirementStatus.PUBLISHED),
            () -> withdrawal(here, typed, words));
  }

  private static Sheet.Act publication(String here, Words words) {
    return Sheet.Act.of(
            words.text("requirements.publish"),
            here + "/publication",
            words.text("requirements.publish.submit"))
        .leadsTo(words.text("requirements.publish.notice"));
  }

  private static Sheet.Act withdrawal(String here, Typed typed, Words words) {
    return Sheet.Act.of(
            words.text("requirements.withdraw"),
            here + "/withdrawal",
            words.text("requirements.withdraw.submit"),
            words.reason(typed))
        .leadsTo(words.text("requirements.withdraw.notice"))
        .asDanger();
  }

  private static List<Row> facts(Requirement newest, Words words) {
    View view = words.view();
    return List.of(
        Row.of(words.text("number"), newest.reference()),
        Row.of(words.text("requirements.project"), or(newest.form().project())),
        Row.of(words.text("field.procurement"), view.name(newest.form().procurement())),
        Row.of(words.text("field.use"), view.name(newest.form().use())),
        Row.of(words.text("field.category"), newest.form().category()),
        Row.of(
            words.text("requirements.tier"),
            newest.form().tier().map(view::tier).orElse(words.text("requirements.anyTier"))));
  }

  static String or(String text) {
    return text.isBlank() ? "–" : text;
  }

  private static Sheet.Notice notice(RequirementNote note, Words words) {
    View view = words.view();
    String sentence =
        words.text(note.forbidden() ? "requirements.forbidden" : "requirements.advice")
            + words.text("warning." + note.warning().name(), note.found());
    String basis = Citations.ofConstant(note.warning(), view);
    return new Sheet.Notice(
        basis.isBlank() ? sentence : sentence + view.either("（" + basis + "）", " (" + basis + ")"),
        note.forbidden());
  }

  private static Sheet.Table table(List<Requirement> versions, Words words) {
    return new Sheet.Table(
        words.text("requirements.versions"),
        words.heads(
            "requirements.version", "status", "requirements.published", "requirements.address"),
        versions.stream()
            .map(v ->
                List.of(
                    Cell.of(Integer.toString(v.version())),
                    words.cell(v.status()),
                    Cell.of(v.publishedAt().map(words.view()::time).orElse("–")),
                    Optional.of(v)
                        .filter(r -> r.status().isPublic())
                        .map(r -> Cell.link(r.reference(), "/requirements/" + r.reference()))
                        .orElse(Cell.of("–"))))
            .toList(),
        "");
  }
}
