package org.anzheng.web.applicant;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.web.cases.Services;
import org.anzheng.web.cases.SurveillanceRows;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** What the holder's page says about a certificate. */
@Component
class HeldCertificateRows {

  private static final String WORD = "page.applicant.certificate.";

  private final BodyDirectory bodies;
  private final SurveillanceRows surveillance;

  HeldCertificateRows(BodyDirectory bodies, SurveillanceRows surveillance) {
    this.bodies = bodies;
    this.surveillance = surveillance;
  }

  List<Row> of(CertificateSummary c, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(view.text(WORD + "holder"), c.content().holderName(), c.content().holderAddress()));
    rows.add(
        Row.of(
            view.text("page.cases.case.service"),
            Services.category(c.content().category(), view),
            Services.tier(c.content().tier(), view)));
    rows.add(Row.of(view.text("page.cases.case.scope"), c.content().scopeZh()));
    rows.add(
        Row.of(
            view.text("page.cases.case.body"),
            bodies.find(c.issuer()).map(BodySummary::name).orElse(c.issuer()),
            c.issuer()));
    rows.add(Row.of(view.text(WORD + "validity"), c.issuedOn() + " - " + c.validTo()));
    c.continuedOn()
        .ifPresent(day -> rows.add(Row.of(view.text(WORD + "continued"), day.toString())));
    c.suspendedUntil()
        .ifPresent(until -> rows.add(Row.of(view.text(WORD + "until"), until.toString())));
    rows.addAll(surveillance.of(c, view));
    c.lineage().replaces().ifPresent(n -> rows.add(certificate("replaces", n, view)));
    c.lineage().replacedBy().ifPresent(n -> rows.add(certificate("replacedBy", n, view)));
    rows.add(Row.link(view.text(WORD + "public"), c.number(), "/certificates/" + c.number()));
    return rows;
  }

  private static Row certificate(String word, String number, View view) {
    return Row.link(view.text(WORD + word), number, "/applicant/certificates/" + number);
  }
}
