package org.anzheng.web.cases;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.evidence.EvidenceOrder;
import org.anzheng.evidence.EvidencePackages;
import org.anzheng.evidence.EvidenceSubject;
import org.anzheng.evidence.PreparedPackage;
import org.anzheng.evidence.RecordLine;
import org.anzheng.evidence.RecordReading;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.proof.Disclosure;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.StreamedFile;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** 证据包页面: what is to be laid open is chosen, then the file is written while it is sent. */
@Component
public class EvidencePages {

  static final String WORD = "page.cases.evidence.";
  private static final String TYPE = "application/zip";
  private static final int SHORT = 200;

  private final EvidencePackages packages;
  private final RecordReading reading;
  private final EvidenceSheets sheets;

  EvidencePages(EvidencePackages packages, RecordReading reading, EvidenceSheets sheets) {
    this.packages = packages;
    this.reading = reading;
    this.sheets = sheets;
  }

  /** The choices for a case. */
  public ModelAndView show(EvidenceSubject subject, EvidencePlace place, View view) {
    return page(subject, place, Typed.none(), view, FormErrors.none());
  }

  /** Hands out what was chosen. */
  public ModelAndView send(
      EvidenceSubject subject, EvidencePlace place, Typed typed, Actor actor, View view) {
    return sent(
        subject,
        () -> EvidenceForm.order(typed, reading.lines(subject)),
        actor,
        errors -> page(subject, place, typed, view, errors));
  }

  /** The fields of one record. */
  public ModelAndView fields(EvidenceSubject subject, long n, EvidencePlace place, View view) {
    return fields(subject, n, place, Typed.none(), view, FormErrors.none());
  }

  /** Hands out the fields that were chosen. */
  public ModelAndView sendFields(
      EvidenceSubject subject, long n, EvidencePlace place, Typed typed, Actor actor, View view) {
    line(subject, n);
    return sent(
        subject,
        () -> EvidenceOrder.fields(n, typed.texts(EvidenceForm.FIELD), EvidenceForm.on(typed)),
        actor,
        errors -> fields(subject, n, place, typed, view, errors));
  }

  private ModelAndView sent(EvidenceSubject subject, Order order, Actor actor, Again again) {
    packages.requireDuty(subject, actor);
    try {
      PreparedPackage prepared = packages.prepare(subject, order.read(), actor);
      return StreamedFile.of(prepared.name(), TYPE, out -> packages.write(prepared, out));
    } catch (Refusal refusal) {
      return switch (refusal.kind()) {
        case NOT_FOUND, FORBIDDEN, CONFLICT -> throw refusal;
        case INVALID, INCOMPLETE -> {
          ModelAndView page = again.with(new FormErrors(refusal.objections()));
          page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
          yield page;
        }
      };
    }
  }

  private ModelAndView page(
      EvidenceSubject subject, EvidencePlace place, Typed typed, View view, FormErrors errors) {
    return Pages.of(
        "shared/sheet",
        sheets.of(subject, reading.lines(subject), place, typed, view).errors(errors));
  }

  private ModelAndView fields(
      EvidenceSubject subject,
      long n,
      EvidencePlace place,
      Typed typed,
      View view,
      FormErrors errors) {
    RecordLine line = line(subject, n);
    String action = place.page() + "/" + n;
    List<Disclosure> fields = reading.fields(subject, line);
    Sheet sheet =
        Sheet.titled(view.text(WORD + "fields.title", n, view.text("fact." + line.kind())))
            .lede(view.text(WORD + "fields.lede"))
            .back(view.text(WORD + "back"), place.page());
    if (fields.isEmpty()) {
      sheet = sheet.with(new Sheet.Notice(view.text(WORD + "fields.none"), false));
    } else {
      sheet =
          sheet.with(
              Sheet.Act.of(
                      view.text(WORD + "fields.choose"),
                      action,
                      view.text(WORD + "submit"),
                      choices(fields, typed, view),
                      EvidenceForm.day(typed, view))
                  .leadsTo(view.text(WORD + "recorded")));
    }
    return Pages.of("shared/sheet", sheet.errors(errors));
  }

  private static FormField choices(List<Disclosure> fields, Typed typed, View view) {
    List<Option> options = new ArrayList<>();
    for (Disclosure field : fields) {
      String value = String.valueOf(field.value());
      options.add(
          new Option(
              field.name(),
              field.name().substring(1).replace("/", " › "),
              value.length() > SHORT ? value.substring(0, SHORT) + "…" : value));
    }
    return FormField.Choice.many(
        EvidenceForm.FIELD,
        view.text(WORD + "fields.field"),
        typed.texts(EvidenceForm.FIELD),
        options);
  }

  private RecordLine line(EvidenceSubject subject, long n) {
    return reading.lines(subject).stream()
        .filter(line -> line.n() == n)
        .findFirst()
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** What was asked for. */
  private interface Order {
    EvidenceOrder read();
  }

  /** The form again, with the objections. */
  private interface Again {
    ModelAndView with(FormErrors errors);
  }
}
