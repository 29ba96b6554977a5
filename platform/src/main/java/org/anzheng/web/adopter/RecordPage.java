package org.anzheng.web.adopter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.anzheng.adoption.records.AdoptionRecord;
import org.anzheng.adoption.records.AdoptionRecords;
import org.anzheng.adoption.records.CheckedCertificate;
import org.anzheng.adoption.records.FeedbackAspect;
import org.anzheng.adoption.records.FeedbackForm;
import org.anzheng.adoption.records.RecordTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 采信记录页: the certificates as they were checked, and what follows. */
@Component
class RecordPage {

  static final String LIST = "/adopter/records";
  private static final int BEST = 5;

  private final AdoptionRecords records;

  RecordPage(AdoptionRecords records) {
    this.records = records;
  }

  Sheet of(AdoptionRecord record, Typed typed, FormErrors errors, Actor actor, Words words) {
    View view = words.view();
    String here = LIST + "/" + record.number();
    Sheet sheet =
        Sheet.titled(record.title())
            .back(words.text("records.title"), LIST)
            .mark(words.tone(record.status()), view.name(record.status()))
            .errors(errors)
            .with(new Sheet.Facts("", facts(record, words)))
            .with(checks(record, words));
    for (FeedbackForm given : record.feedback().stream().toList()) {
      sheet = sheet.with(new Sheet.Facts(words.text("records.feedback"), feedback(given, words)));
    }
    return sheet
        .withIf(
            open(RecordTransition.AWARD, record, actor), () -> award(record, typed, words, here))
        .withIf(open(RecordTransition.CHECK, record, actor), () -> check(typed, words, here))
        .withIf(open(RecordTransition.FEED_BACK, record, actor), () -> feedBack(typed, words, here))
        .with(words.history(records.history(record.number(), actor)))
        .with(new Sheet.Links(reports(record, words)))
        .withIf(open(RecordTransition.END, record, actor), () -> end(typed, words, here));
  }

  private static boolean open(RecordTransition act, AdoptionRecord record, Actor actor) {
    return act.isOpenTo(actor, record.status());
  }

  private static Sheet.Act check(Typed typed, Words words, String here) {
    return Sheet.Act.of(
            words.text("records.check"),
            here + "/checks",
            words.text("records.check.submit"),
            words.area("certificates", typed))
        .leadsTo(words.text("records.check.notice"));
  }

  private static Sheet.Act end(Typed typed, Words words, String here) {
    return Sheet.Act.of(
            words.text("records.end"),
            here + "/end",
            words.text("records.end.submit"),
            words.reason(typed))
        .asDanger();
  }

  /** A forgery goes to the authority, for no body may have issued it; other use to the issuer. */
  private static List<Row> reports(AdoptionRecord record, Words words) {
    String certificate = record.checks().isEmpty() ? "" : record.checks().getLast().number();
    return List.of(
        Row.link(
            "",
            words.text("records.report"),
            "/allegations?topic=FORGED_CERTIFICATE&subject=" + certificate),
        Row.link(
            "",
            words.text("records.complain"),
            "/complaints/new?certificate=" + certificate + "&reference=" + record.number()));
  }

  private static List<Row> facts(AdoptionRecord record, Words words) {
    View view = words.view();
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(words.text("number"), record.number()));
    rows.add(Row.of(words.text("field.procurement.number"), record.procurement()));
    rows.add(Row.of(words.text("field.sector"), view.name(record.sector())));
    if (!record.requirement().isBlank()) {
      rows.add(
          Row.link(
              words.text("records.requirement"),
              record.requirement(),
              "/requirements/" + record.requirement()));
    }
    rows.add(Row.of(words.text("records.at"), view.time(record.recordedAt())));
    record
        .chosen()
        .ifPresent(c -> rows.add(Row.link(words.text("records.chosen"), c, "/certificates/" + c)));
    return rows;
  }

  private static Sheet.Table checks(AdoptionRecord record, Words words) {
    List<List<Cell>> lines = new ArrayList<>();
    for (int i = 0; i < record.checks().size(); i++) {
      CheckedCertificate check = record.checks().get(i);
      lines.add(
          List.of(
              Cell.link(check.number(), "/certificates/" + check.number()),
              Cell.of(check.holder()),
              words.cell(check.status()),
              words.cell(check.standing()),
              Cell.of(words.view().time(check.checkedAt())),
              Cell.link(
                  words.text("records.receipt"),
                  LIST + "/" + record.number() + "/receipts/" + (i + 1))));
    }
    return new Sheet.Table(
        words.text("records.checks"),
        words.heads(
            "number",
            "holder",
            "status",
            "records.standing",
            "records.checkedAt",
            "records.receipt"),
        lines,
        "");
  }

  private static Sheet.Act award(AdoptionRecord record, Typed typed, Words words, String here) {
    List<Option> checked =
        record.checks().stream()
            .map(CheckedCertificate::number)
            .distinct()
            .map(number -> option(record, number, words))
            .toList();
    return Sheet.Act.of(
            words.text("records.award"),
            here + "/award",
            words.text("records.award.submit"),
            FormField.Choice.one(
                "certificate", words.text("field.certificate"), typed.text("certificate"), checked))
        .leadsTo(words.text("records.award.notice"));
  }

  private static Option option(AdoptionRecord record, String number, Words words) {
    CheckedCertificate latest = record.latest(number).orElseThrow();
    String hint = latest.holds() ? "" : words.text("records.doesNotHold");
    return new Option(number, number + " " + latest.holder(), hint);
  }

  private static Sheet.Act feedBack(Typed typed, Words words, String here) {
    List<Option> grades =
        IntStream.rangeClosed(1, BEST)
            .mapToObj(g -> Option.of(Integer.toString(g), words.text("grade." + g)))
            .toList();
    List<FormField> fields = new ArrayList<>();
    for (FeedbackAspect aspect : FeedbackAspect.values()) {
      fields.add(
          new FormField.Select(
              aspect.name(), words.view().name(aspect), "", typed.text(aspect.name()), grades));
    }
    fields.add(
        FormField.Choice.many(
            "incident",
            words.text("field.incident"),
            typed.texts("incident"),
            List.of(Option.of("yes", words.text("records.incident")))));
    fields.add(words.area("text", typed));
    return new Sheet.Act(
        words.text("records.feedBack"),
        words.text("records.feedBack.notice"),
        here + "/feedback",
        words.text("records.feedBack.submit"),
        fields,
        false,
        false);
  }

  private static List<Row> feedback(FeedbackForm form, Words words) {
    List<Row> rows = new ArrayList<>();
    for (FeedbackAspect aspect : FeedbackAspect.values()) {
      rows.add(Row.of(words.view().name(aspect), words.text("grade." + form.grades().get(aspect))));
    }
    rows.add(
        Row.of(
            words.text("field.incident"),
            words.text(form.incident() ? "records.incident" : "records.noIncident")));
    rows.add(Row.of(words.text("records.text"), RequirementPage.or(form.text())));
    return rows;
  }
}
