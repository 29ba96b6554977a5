package org.anzheng.demonstration;

import static org.anzheng.kernel.Role.DECISION_MAKER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.certificates.AnnulmentOrder;
import org.anzheng.certificates.CancellationOrder;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.Certificates;
import org.anzheng.certificates.CorrectionOrder;
import org.anzheng.certificates.DecisionDates;
import org.anzheng.certificates.Ground;
import org.anzheng.certificates.RestorationOrder;
import org.anzheng.certificates.RevocationOrder;
import org.anzheng.certificates.SuspensionOrder;
import org.anzheng.kernel.ChinaTime;
import org.springframework.stereotype.Component;

/** What happens to certificates after they were issued. */
@Component
class CertificateStories {

  private final Certificates certificates;
  private final CertificateSearch search;
  private final Clock clock;

  CertificateStories(Certificates certificates, CertificateSearch search, Clock clock) {
    this.certificates = certificates;
    this.search = search;
    this.clock = clock;
  }

  /** Suspended for three months because the holder asked. */
  void suspend(CaseScript story) {
    certificates.suspend(
        story.certificate(),
        new SuspensionOrder(
            new Ground("0116", "示例：获证组织书面申请暂停，办公场所搬迁。", List.of()),
            dates(),
            today().minusDays(1),
            today().plusMonths(3),
            List.of("完成搬迁并提交新场所证明", "接受一次现场验证"),
            "示例联系人 010-00000000"),
        story.body().as(DECISION_MAKER));
  }

  /** Restored after the actions were done. */
  void restore(CaseScript story) {
    certificates.restore(
        story.certificate(),
        new RestorationOrder("示例：恢复条件已逐项验证。", List.of(), dates()),
        story.body().as(DECISION_MAKER));
  }

  /** Revoked, since the suspension ran out. */
  void revoke(CaseScript story) {
    certificates.revoke(
        story.certificate(),
        new RevocationOrder(new Ground("0115", "示例：暂停期满，恢复条件未完成。", List.of()), dates(), today()),
        story.body().as(DECISION_MAKER));
  }

  /** The revocation was wrongful. */
  void annul(CaseScript story) {
    certificates.annulRevocation(
        story.certificate(),
        new AnnulmentOrder("示例申诉决定〔2026〕1 号", "示例：经申诉复核，撤销依据不成立。", dates()),
        story.body().as(DECISION_MAKER));
  }

  /** Cancelled at the holder's wish. */
  void cancel(CaseScript story) {
    certificates.cancel(
        story.certificate(),
        new CancellationOrder(new Ground("0204", "示例：获证组织申请注销。", List.of()), dates()),
        story.body().as(DECISION_MAKER));
  }

  /** A clerical error in the address. */
  void correct(CaseScript story) {
    CertificateContent c = search.find(story.certificate()).orElseThrow().content();
    CertificateContent corrected =
        new CertificateContent(
            c.holderName(),
            c.holderNameEn(),
            c.holderUscc(),
            c.holderAddress() + " 2 层",
            c.category(),
            c.tier(),
            c.ruleVersion(),
            c.scopeZh(),
            c.scopeEn(),
            c.standards(),
            c.sites());
    certificates.correct(
        story.certificate(),
        new CorrectionOrder(corrected, "示例：证书地址漏录楼层。", dates()),
        story.body().as(DECISION_MAKER));
  }

  private DecisionDates dates() {
    return DecisionDates.on(today());
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
