package org.anzheng.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.given.GivenScheme;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.CredentialSigner;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.ParameterUnit;
import org.anzheng.scheme.ReasonCode;
import org.anzheng.scheme.ReasonTable;
import org.anzheng.scheme.Term;

/** A certificate, and what decisions about it need, for tests without a database. */
final class GivenCertificate {

  /** A Tuesday, noon in China. */
  static final Instant NOW = Instant.parse("2026-03-10T04:00:00Z");

  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  static final LocalDate ISSUED = LocalDate.of(2025, 1, 1);
  static final LocalDate SURVEILLANCE_DUE = LocalDate.of(2027, 1, 1);
  static final LocalDate VALID_TO = LocalDate.of(2027, 12, 31);
  static final WorkingCalendar CALENDAR = new WorkingCalendar(Map.of());
  static final CertificateTerms TERMS =
      new CertificateTerms(
          Period.ofYears(3),
          Period.ofMonths(3),
          Period.ofMonths(6),
          new Term(5, ParameterUnit.DAYS),
          new Term(5, ParameterUnit.WORKING_DAYS),
          new Term(0, ParameterUnit.DAYS),
          Period.ofMonths(6),
          new SurveillanceTerms(
              GivenScheme.parameters().row(ParameterKey.SURVEILLANCE_FIRST),
              GivenScheme.parameters().row(ParameterKey.SURVEILLANCE_GAP),
              new Term(0, ParameterUnit.DAYS),
              new Term(30, ParameterUnit.DAYS)));
  static final ReasonCode REASON =
      new ReasonCode(ReasonTable.SUSPEND, "0116", "主动请求暂停", "holder asks", "2018", true);
  static final CertificateContent CONTENT =
      new CertificateContent(
          "示例网络安全技术有限公司",
          "",
          "91110108MA01ABCD58",
          "示例市示例路1号",
          "TA",
          "GENERAL",
          "R1",
          "网络安全风险评估服务",
          "",
          List.of("GB/T 32914-2023"),
          List.of("示例市示例路1号"));

  /** Signs nothing, but says who would have signed what. */
  static final CredentialSigner SIGNER =
      new CredentialSigner() {
        @Override
        public String sign(
            String issuer,
            long statusIndex,
            Instant at,
            Map<String, Object> open,
            Map<String, Object> hidden) {
          return issuer + "." + open.hashCode() + ".x~hidden~";
        }

        @Override
        public byte[] signSm2(String issuer, Instant at, String signedPart) {
          return new byte[] {1, 2, 3, 4, 5, 6, 7, 8};
        }

        @Override
        public Optional<String> scanAddress(String credential) {
          return Optional.empty();
        }
      };

  private GivenCertificate() {}

  static Certificate in(CertificateStatus status) {
    return new Certificate(
        new CertificateReference(
            "CSSC-2025-TA-0000001-X", "case/WT-1", "CNCA-R-2024-101", CONTENT.holderUscc(), 1, "h"),
        UUID.randomUUID(),
        UUID.randomUUID(),
        "WT-1",
        CONTENT,
        ISSUED,
        ISSUED,
        VALID_TO,
        status,
        status == CertificateStatus.SUSPENDED ? Optional.of(TODAY.plusMonths(1)) : Optional.empty(),
        status == CertificateStatus.REVOKED
            ? Optional.of(CertificateStatus.VALID)
            : Optional.empty(),
        Instant.parse("2025-01-01T01:00:00Z"),
        CertificateLineage.NONE,
        Optional.empty(),
        Optional.of(SURVEILLANCE_DUE),
        Optional.empty(),
        1);
  }

  static Actor actor(Role... roles) {
    Set<Role> all = EnumSet.noneOf(Role.class);
    all.addAll(List.of(roles));
    return new Actor(UUID.randomUUID(), UUID.randomUUID(), all);
  }

  static Ground ground() {
    return new Ground("0116", "获证组织书面申请暂停", List.of());
  }

  static SuspensionOrder suspension() {
    return new SuspensionOrder(
        ground(),
        DecisionDates.on(TODAY),
        TODAY.minusDays(2),
        TODAY.plusMonths(3),
        List.of("提交整改报告"),
        "示例联系人");
  }

  /** As the platform orders it on the day after the certificate's last day. */
  static SuspensionOrder overdue() {
    LocalDate day = VALID_TO.plusDays(1);
    return new SuspensionOrder(
        new Ground("S07", "逾期未监督", List.of()),
        DecisionDates.on(day),
        day,
        day.plusMonths(3),
        List.of("接受监督"),
        "示例机构");
  }

  /** As the platform orders it on the day after the certificate's last day. */
  static RevocationOrder unrestored() {
    LocalDate day = VALID_TO.plusDays(1);
    return new RevocationOrder(
        new Ground("0115", "暂停期满未恢复", List.of()), DecisionDates.on(day), day);
  }

  static RestorationOrder restoration() {
    return new RestorationOrder("整改已验证", List.of(), DecisionDates.on(TODAY));
  }

  static RevocationOrder revocation() {
    return new RevocationOrder(ground(), DecisionDates.on(TODAY), TODAY.minusDays(1));
  }

  static CancellationOrder cancellation() {
    return new CancellationOrder(ground(), DecisionDates.on(TODAY));
  }

  static CorrectionOrder correction() {
    CertificateContent c = CONTENT;
    CertificateContent corrected =
        new CertificateContent(
            c.holderName(),
            c.holderNameEn(),
            c.holderUscc(),
            "示例市示例路2号",
            c.category(),
            c.tier(),
            c.ruleVersion(),
            c.scopeZh(),
            c.scopeEn(),
            c.standards(),
            c.sites());
    return new CorrectionOrder(corrected, "地址门牌号录入有误", DecisionDates.on(TODAY));
  }

  static ContinuationOrder continuation() {
    return new ContinuationOrder("WT-2", "03", TODAY);
  }

  static ReportedChange reported(CertificateTransition transition) {
    return new ReportedChange(
        "RB-1/1",
        "OWN-1",
        transition,
        DecisionDates.on(TODAY),
        Optional.of("0116"),
        Optional.of(TODAY.plusMonths(3)),
        Optional.empty(),
        Optional.of(TODAY),
        "示例");
  }

  static ChangeOrder change() {
    CertificateContent changed = correction().content();
    return new ChangeOrder("WT-3", changed, changed.hash(), "0102", TODAY);
  }

  /** A certificate of the same holder that is issued now. */
  static CertificateIssued successor(Actor actor) {
    return new CertificateIssued(
        Act.of(actor, CertificateTransition.REPLACE, NOW),
        new CertificateReference(
            "CSSC-2026-TA-0000002-X",
            "case/WT-1",
            "CNCA-R-2024-102",
            CONTENT.holderUscc(),
            2,
            "h2"),
        new StatusChange(
            Optional.empty(), CertificateStatus.VALID, Optional.empty(), EventTimes.at(NOW, NOW)),
        CONTENT,
        new Credential("token~", ""),
        TODAY,
        VALID_TO,
        TODAY.plusMonths(12),
        "WT-4",
        UUID.randomUUID(),
        UUID.randomUUID(),
        Optional.of("CSSC-2025-TA-0000001-X"));
  }

  static AnnulmentOrder annulment() {
    return new AnnulmentOrder("示例申诉决定〔2026〕1号", "撤销依据不成立", DecisionDates.on(TODAY));
  }
}
