package org.anzheng.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.certification.Capability;
import org.anzheng.certification.CapabilityKind;
import org.anzheng.certification.CapabilityProof;
import org.anzheng.certification.ClientPart;
import org.anzheng.certification.ConformityRating;
import org.anzheng.certification.Consultant;
import org.anzheng.certification.Declarations;
import org.anzheng.certification.KeyPerson;
import org.anzheng.certification.ProjectStatus;
import org.anzheng.certification.SelfAssessment;
import org.anzheng.certification.SelfRating;
import org.anzheng.certification.ServicePart;
import org.anzheng.certification.ServiceProject;
import org.anzheng.certification.Site;

/** The parts of a complete commission. */
public final class GivenCommission {

  /** What the service is said to be. */
  public static final String SCOPE = "面向政务云的网络安全运维服务";

  private GivenCommission() {}

  /** A filled first part. */
  public static ClientPart client() {
    return new ClientPart("示例法人", "1000", 18, "示例联系人", "010-00000000", "contact@example.com");
  }

  /** A service of this category from this body. */
  public static ServicePart service(UUID body, String category, String tier) {
    return new ServicePart(
        Optional.of(body),
        category,
        tier,
        SCOPE,
        "Security operations for a government cloud",
        List.of(new Site("示例总部", "北京市海淀区示例路1号")),
        List.of());
  }

  /** Every criterion conforming, with its ground. */
  public static SelfAssessment assessment(List<String> criteria) {
    return new SelfAssessment(
        criteria.stream()
            .map(c -> new SelfRating(c, ConformityRating.CONFORMING, "示例：见管理手册", List.of()))
            .toList());
  }

  /** This file as proof of everything that must be proved. */
  public static Capability capability(UUID file) {
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

  /** Declared true; these consultants advised. */
  public static Declarations declarations(Consultant... consultants) {
    return new Declarations(List.of(consultants), List.of(), "", true);
  }

  /** A consultant who stopped on a day. */
  public static Consultant consultant(String organisation, String person, LocalDate until) {
    return new Consultant(organisation, person, until);
  }
}
