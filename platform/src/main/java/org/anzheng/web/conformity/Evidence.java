package org.anzheng.web.conformity;

import static org.anzheng.web.conformity.MatterWords.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.web.approvals.ApprovalFiles;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 证据字段: new files, and those that arrived already; unticking one leaves it out. */
@Component
class Evidence {

  private static final String KEPT = "kept.evidence";

  private final ApprovalFiles files;

  Evidence(ApprovalFiles files) {
    this.files = files;
  }

  static List<UUID> of(Typed typed) {
    return ApprovalFiles.kept(typed, KEPT);
  }

  /** These fields with those of the evidence behind them. */
  List<FormField> behind(List<FormField> fields, Typed typed, View view) {
    List<FormField> all = new ArrayList<>(fields);
    List<Option> kept =
        of(typed).stream().map(id -> Option.of(id.toString(), files.name(id))).toList();
    if (!kept.isEmpty()) {
      all.add(FormField.Choice.many(KEPT, view.text(WORD + "field.kept"), typed.texts(KEPT), kept));
    }
    all.add(
        new FormField.Upload(
            "file.evidence",
            view.text(WORD + "field.evidence"),
            view.text(WORD + "hint.evidence")));
    return all;
  }
}
