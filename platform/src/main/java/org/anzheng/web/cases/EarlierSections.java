package org.anzheng.web.cases;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseSummary;
import org.anzheng.certification.EarlierCase;
import org.anzheng.certification.Opening;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;

/** 先前档案: what was recorded before on the same lineage, for who may read it. */
final class EarlierSections {

  private static final String WORD = "page.cases.earlier.";

  private EarlierSections() {}

  /** Why the body opened the case. */
  static Section opening(Opening opening, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "reason"), opening.reason()));
    rows.add(Row.of(view.text("page.cases.record.manDays"), opening.manDays().toPlainString()));
    opening.yardstick().ifPresent(yardstick -> rows.addAll(ManDayRows.of(yardstick, view)));
    return new Section(view.text(WORD + "opening"), rows);
  }

  /** One section for each earlier case. */
  static List<Section> of(CaseFile file, String base, View view) {
    String cases = base.substring(0, base.lastIndexOf('/') + 1);
    return file.background().earlier().stream()
        .filter(earlier -> mayRead(file.summary(), earlier.summary(), view))
        .map(earlier -> section(earlier, cases, view))
        .toList();
  }

  private static boolean mayRead(CaseSummary summary, CaseSummary earlier, View view) {
    return summary.origin().recordsReleased()
        || view.user().filter(user -> earlier.isParty(user.organisation())).isPresent();
  }

  private static Section section(EarlierCase earlier, String cases, View view) {
    CaseSummary summary = earlier.summary();
    List<Row> rows = new ArrayList<>();
    rows.add(Row.link(view.text(WORD + "case"), summary.number(), cases + summary.number()));
    rows.add(Row.of(view.text("page.cases.case.body"), summary.bodyName(), summary.approvalNo()));
    rows.add(Row.of(view.text("page.cases.list.status"), view.name(summary.status())));
    earlier
        .report()
        .ifPresent(report ->
            rows.add(
                Row.of(
                    view.text("page.cases.record.report"),
                    view.name(report.recommendation()),
                    report.conclusion() + "\n" + report.confirmedScope())));
    earlier
        .open()
        .forEach(open -> rows.add(Row.of(view.text(WORD + "open", open.ordinal()), open.fact())));
    return new Section(view.text(WORD + "title", view.name(summary.type())), rows);
  }
}
