package org.anzheng.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseSummary;
import org.anzheng.certification.CaseTransition;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;

/** 案件概要: who wants what done, to which certificate, after which case. */
final class CaseHeader {

  private static final String WORD = "page.cases.case.";

  private CaseHeader() {}

  static List<Row> of(CaseFile file, String home, View view) {
    CaseSummary summary = file.summary();
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(
            view.text(WORD + "type"),
            view.name(summary.type()),
            view.text(WORD + "activity", summary.type().activityCode())));
    rows.add(Row.of(view.text(WORD + "outcome"), view.name(summary.type().outcome())));
    file.evaluation()
        .ifPresent(e -> rows.add(Row.of(view.text(WORD + "mode"), view.name(e.order().mode()))));
    rows.add(Row.of(view.text(WORD + "applicant"), summary.applicantName()));
    rows.add(Row.of(view.text(WORD + "body"), summary.bodyName(), summary.approvalNo()));
    rows.add(Row.of(view.text(WORD + "service"), Services.of(summary.subject(), view)));
    rows.add(Row.of(view.text(WORD + "scope"), summary.subject().scopeZh()));
    rows.addAll(links(file, home, view));
    return rows;
  }

  private static List<Row> links(CaseFile file, String home, View view) {
    CaseSummary summary = file.summary();
    List<Row> rows = new ArrayList<>();
    summary
        .origin()
        .certificate()
        .ifPresent(c ->
            rows.add(Row.link(view.text(WORD + "about"), c, certificatePage(file, home, c, view))));
    summary
        .origin()
        .predecessor()
        .ifPresent(
            n -> rows.add(Row.link(view.text(WORD + "predecessor"), n, home + "/cases/" + n)));
    file.last(CaseTransition.MOVE)
        .ifPresent(moved ->
            rows.add(
                Row.link(
                    view.text(WORD + "successor"), moved.note(), home + "/cases/" + moved.note())));
    summary
        .certificate()
        .ifPresent(
            c -> rows.add(Row.link(view.text(WORD + "certificate"), c, "/certificates/" + c)));
    return rows;
  }

  /**
   * Holder and issuer have a page of their own; whoever takes the certificate over, the public one.
   */
  private static String certificatePage(CaseFile file, String home, String number, View view) {
    boolean own =
        file.background()
            .certificate()
            .filter(c -> view.user().filter(u -> mayOpen(c, u.organisation())).isPresent())
            .isPresent();
    return (own ? home : "") + "/certificates/" + number;
  }

  private static boolean mayOpen(CertificateSummary certificate, UUID organisation) {
    return certificate.body().equals(organisation) || certificate.holder().equals(organisation);
  }
}
