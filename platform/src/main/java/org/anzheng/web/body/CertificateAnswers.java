package org.anzheng.web.body;

import static org.anzheng.web.body.CertificateActForm.text;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.scheme.ReasonCodes;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was typed, read back before the act. */
@Component
class CertificateAnswers {

  private static final String WORD = "page.body.certificateAct.";

  private final ReasonCodes reasons;

  CertificateAnswers(ReasonCodes reasons) {
    this.reasons = reasons;
  }

  List<Row> of(CertificateAct act, CertificateActForm form, View view) {
    List<Row> rows = new ArrayList<>();
    act.reasons().stream()
        .map(table -> reasons.find(table, text(form.reasonCode())))
        .map(r -> r.code() + " " + view.either(r.textZh(), r.textEn()))
        .forEach(reason -> rows.add(Row.of(view.text(WORD + "reasonCode"), reason)));
    add(rows, view, "document", form.document(), act.asks("document"));
    add(rows, view, "facts", form.facts(), true);
    add(rows, view, "confirmedOn", form.confirmedOn(), act.asks("confirmedOn"));
    add(rows, view, "decidedOn", form.decidedOn(), true);
    add(rows, view, "effectiveOn", form.effectiveOn(), true);
    add(rows, view, "until", form.until(), act.asks("until"));
    add(rows, view, "restorationActions", form.restorationActions(), act.asks("until"));
    add(rows, view, "contact", form.contact(), act.asks("contact"));
    boolean content = act.asks("content");
    add(rows, view, "holderName", form.holderName(), content);
    add(rows, view, "holderNameEn", form.holderNameEn(), content);
    add(rows, view, "holderAddress", form.holderAddress(), content);
    add(rows, view, "scopeZh", form.scopeZh(), content);
    add(rows, view, "scopeEn", form.scopeEn(), content);
    add(rows, view, "sites", form.sites(), content);
    return rows;
  }

  private static void add(
      List<Row> rows, View view, String word, @Nullable String value, boolean asked) {
    if (asked) {
      rows.add(Row.of(view.text(WORD + word), text(value)));
    }
  }
}
