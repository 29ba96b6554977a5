package org.anzheng.certification;

import java.util.Optional;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.kernel.Basis;

/** 证书内容: what the certificate is to say, drawn from the frozen commission and the report. */
final class GrantedContent {

  private GrantedContent() {}

  /** The content; none while there is no report, because only what was evaluated is certified. */
  @Basis({"certificate-measures:8", "17065:7.7"})
  static Optional<CertificateContent> of(CaseFile file) {
    return file.evaluation()
        .flatMap(EvaluationSummary::report)
        .map(r -> of(file, r.confirmedScope()));
  }

  private static CertificateContent of(CaseFile file, String evaluatedScope) {
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
        commission.form().service().sites().stream().map(Site::line).toList());
  }
}
