package org.anzheng.web.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.ParameterRow;
import org.anzheng.scheme.ParameterUnit;
import org.anzheng.scheme.Parameters;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 监督与再认证日期: by when a certificate is to be kept and from when it can be renewed, and why. */
@Component
public class SurveillanceRows {

  private static final String WORD = "page.surveillance.";

  private final Parameters parameters;
  private final DaysLeft daysLeft;

  SurveillanceRows(Parameters parameters, DaysLeft daysLeft) {
    this.parameters = parameters;
    this.daysLeft = daysLeft;
  }

  /** Rows of a certificate that has not ended. */
  public List<Row> of(CertificateSummary c, View view) {
    boolean runs =
        c.status() == CertificateStatus.VALID || c.status() == CertificateStatus.SUSPENDED;
    return runs ? List.of(surveillance(c, view), renewal(c, view)) : List.of();
  }

  /** From which day it is counted, by which number of which text. */
  public String counted(CertificateSummary c, View view) {
    ParameterRow row = parameters.on(c.countedFrom()).row(key(c));
    String counted =
        view.text(
            WORD + (c.continuedOn().isPresent() ? "sinceKept" : "sinceIssue"),
            c.countedFrom(),
            row.value(),
            view.name(row.unit()),
            view.either(row.citationZh(), row.citationEn()),
            view.name(row.confidence()));
    return isLater(c, row) ? counted + " " + view.text(WORD + "later") : counted;
  }

  /** Whether the day was laid down with time to prepare, or taken over from another body. */
  private static boolean isLater(CertificateSummary c, ParameterRow row) {
    return row.unit() != ParameterUnit.WORKING_DAYS
        && !c.surveillanceDue().equals(Optional.of(c.countedFrom().plus(row.term().period())));
  }

  private Row surveillance(CertificateSummary c, View view) {
    LocalDate last = c.surveillanceDue().orElse(c.validTo());
    return last.isBefore(c.validTo())
        ? Row.of(view.text(WORD + "due"), daysLeft.words(last, view), counted(c, view))
        : Row.of(view.text(WORD + "due"), view.text(WORD + "renewalInstead"), counted(c, view));
  }

  private Row renewal(CertificateSummary c, View view) {
    ParameterRow row = parameters.on(c.issuedOn()).row(ParameterKey.RENEWAL_WINDOW);
    return Row.of(
        view.text(WORD + "renewal"),
        c.renewalOpens(row.term().period()).toString(),
        view.either(row.citationZh(), row.citationEn()));
  }

  private static ParameterKey key(CertificateSummary c) {
    return c.continuedOn().isPresent()
        ? ParameterKey.SURVEILLANCE_GAP
        : ParameterKey.SURVEILLANCE_FIRST;
  }
}
