package org.anzheng.certification;

import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.evaluations.EvaluationReport;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.kernel.Basis;

/** 证书内容: what the certificate is to say, drawn from the frozen commission and the report. */
final class GrantedContent {

  private GrantedContent() {}

  /**
   * The content; none while there is no report where one is due: only what was evaluated counts.
   */
  @Basis({"certificate-measures:8", "17065:7.7"})
  static Optional<CertificateContent> of(CaseFile file) {
    return switch (file.type()) {
      case INITIAL, RECERTIFICATION, SCOPE_EXTENSION, SCOPE_REDUCTION, LEVEL_CHANGE ->
          report(file).map(r -> evaluated(file, r.confirmedScope()));
      case SURVEILLANCE, SPECIAL -> report(file).flatMap(r -> asCertified(file));
      case TRANSFER -> asCertified(file);
      case CHANGE -> asCertified(file).map(content -> changed(content, file.commission()));
    };
  }

  private static Optional<EvaluationReport> report(CaseFile file) {
    return file.evaluation().flatMap(EvaluationSummary::report);
  }

  private static Optional<CertificateContent> asCertified(CaseFile file) {
    return file.background().certificate().map(CertificateSummary::content);
  }

  /** Name, address and sites as commissioned; what was certified stays. */
  private static CertificateContent changed(CertificateContent content, Commission commission) {
    return new CertificateContent(
        commission.client().name(),
        commission.client().nameEn(),
        content.holderUscc(),
        commission.client().address(),
        content.category(),
        content.tier(),
        content.ruleVersion(),
        content.scopeZh(),
        content.scopeEn(),
        content.standards(),
        sites(commission));
  }

  private static CertificateContent evaluated(CaseFile file, String evaluatedScope) {
    Commission commission = file.commission();
    CaseSubject subject = file.summary().subject();
    // the English scope was written for the scope applied for, and would say too much otherwise
    boolean asApplied = evaluatedScope.strip().equals(subject.scopeZh().strip());
    return new CertificateContent(
        commission.client().name(),
        commission.client().nameEn(),
        commission.client().uscc(),
        commission.client().address(),
        subject.category(),
        subject.tier(),
        subject.ruleVersion(),
        evaluatedScope.strip(),
        asApplied ? subject.scopeEn() : "",
        commission.standards(),
        sites(commission));
  }

  private static List<String> sites(Commission commission) {
    return commission.form().service().sites().stream().map(Site::line).toList();
  }
}
