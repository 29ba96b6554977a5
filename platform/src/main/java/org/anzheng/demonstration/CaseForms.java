package org.anzheng.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.certification.ApplicationReviewForm;
import org.anzheng.certification.Capability;
import org.anzheng.certification.CapabilityKind;
import org.anzheng.certification.CapabilityProof;
import org.anzheng.certification.ClientPart;
import org.anzheng.certification.ClientVerification;
import org.anzheng.certification.ConformityRating;
import org.anzheng.certification.DecisionForm;
import org.anzheng.certification.Declarations;
import org.anzheng.certification.KeyPerson;
import org.anzheng.certification.ManDayForm;
import org.anzheng.certification.ProjectStatus;
import org.anzheng.certification.ReviewAnswer;
import org.anzheng.certification.ReviewForm;
import org.anzheng.certification.ReviewItem;
import org.anzheng.certification.SelfAssessment;
import org.anzheng.certification.SelfRating;
import org.anzheng.certification.ServicePart;
import org.anzheng.certification.ServiceProject;
import org.anzheng.certification.Site;
import org.anzheng.evaluations.Recommendation;

/** Filled forms, plainly fictional. */
final class CaseForms {

  private CaseForms() {}

  static ClientPart client() {
    return new ClientPart("示例法定代表人", "1000", 18, "示例联系人", "010-00000000", "contact@example.com");
  }

  static ServicePart service(
      UUID body, String category, String tier, String scope, DemoClient client) {
    return new ServicePart(
        Optional.of(body),
        category,
        tier,
        scope,
        "",
        List.of(new Site("示例总部", client.address())),
        List.of());
  }

  static SelfAssessment assessment(List<String> criteria) {
    return new SelfAssessment(
        criteria.stream()
            .map(c -> new SelfRating(c, ConformityRating.CONFORMING, "示例：见服务管理手册相应章节", List.of()))
            .toList());
  }

  static Capability capability(UUID file) {
    return new Capability(
        Stream.of(CapabilityKind.values())
            .filter(CapabilityKind::required)
            .map(kind -> new CapabilityProof(kind, "示例材料", file))
            .toList(),
        List.of(new KeyPerson("示例负责人", "服务负责人", "示例证书", true)),
        List.of(
            new ServiceProject(
                "示例客户",
                "示例服务项目",
                Optional.of(LocalDate.of(2023, 3, 1)),
                Optional.empty(),
                "30",
                Optional.of(ProjectStatus.IN_PROGRESS))));
  }

  static Declarations declarations() {
    return new Declarations(List.of(), List.of(), "", true);
  }

  static ClientVerification verified(LocalDate day) {
    return new ClientVerification(true, true, true, true, day, "示例企业信用信息公示系统");
  }

  static ApplicationReviewForm applicationReview(LocalDate day) {
    ManDayForm manDays =
        new ManDayForm(Optional.of(new BigDecimal("2")), "示例：按同类变更的经验。", List.of());
    return new ApplicationReviewForm(verified(day), true, true, "", manDays, "");
  }

  static ReviewForm review() {
    return new ReviewForm(
        Stream.of(ReviewItem.values()).map(i -> new ReviewAnswer(i, true, "")).toList(),
        Optional.of(Recommendation.GRANT),
        "示例：材料完整，不符合已关闭，建议通过。",
        true);
  }

  static DecisionForm decision(LocalDate day) {
    return new DecisionForm(verified(day), "示例：经审议，认证材料与审核结论支持本决定。", true);
  }
}
