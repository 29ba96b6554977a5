package org.anzheng.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.CertificateLineage;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.given.GivenCommission;

/** A certificate that a case is about, for tests of rules without a database. */
final class GivenHeld {

  static final String NUMBER = "CSSC-2024-OM-0000001-X";
  static final LocalDate VALID_TO = LocalDate.of(2026, 12, 31);

  private GivenHeld() {}

  static CertificateSummary in(CertificateStatus status) {
    return in(status, "GENERAL");
  }

  static CertificateSummary in(CertificateStatus status, String tier) {
    return new CertificateSummary(
        NUMBER,
        "case/WT-2023-000001",
        "WT-2023-000001",
        "CNCA-R-2024-001",
        GivenSituation.BODY,
        GivenSituation.APPLICANT,
        new CertificateContent(
            "示例网络安全服务公司",
            "Example",
            "91110108MAE0000016",
            "示例路1号",
            "OM",
            tier,
            "CSSC-R01:2023",
            GivenCommission.SCOPE,
            "",
            List.of("GB/T 32914-2023"),
            List.of("示例总部，北京市海淀区示例路1号")),
        LocalDate.of(2024, 1, 1),
        LocalDate.of(2024, 1, 1),
        VALID_TO,
        status,
        Optional.empty(),
        1,
        "hash",
        new CertificateLineage(Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The service as the certificate has it, from a body. */
  static ServicePart service(UUID body) {
    return GivenCommission.service(body, "OM", "GENERAL");
  }
}
