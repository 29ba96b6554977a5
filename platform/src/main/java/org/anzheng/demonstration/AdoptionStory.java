package org.anzheng.demonstration;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.anzheng.adoption.records.AdoptionRecords;
import org.anzheng.adoption.records.FeedbackAspect;
import org.anzheng.adoption.records.FeedbackForm;
import org.anzheng.adoption.records.RecordForm;
import org.anzheng.adoption.records.Sector;
import org.anzheng.adoption.requirements.ExtraEvidence;
import org.anzheng.adoption.requirements.Procurement;
import org.anzheng.adoption.requirements.RequirementForm;
import org.anzheng.adoption.requirements.RequirementUse;
import org.anzheng.adoption.requirements.Requirements;
import org.anzheng.adoption.watch.Watches;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.register.Holding;
import org.anzheng.register.Holdings;
import org.springframework.stereotype.Component;

/** A grid company that watches its suppliers, asks lawfully, and keeps what it relied on. */
@Component
class AdoptionStory {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final DemoAccounts accounts;
  private final Organisations organisations;
  private final Watches watches;
  private final Requirements requirements;
  private final AdoptionRecords records;
  private final Holdings holdings;
  private final List<String> suppliers = new ArrayList<>();
  private Optional<Actor> buyer = Optional.empty();

  AdoptionStory(
      DemoAccounts accounts,
      Organisations organisations,
      Watches watches,
      Requirements requirements,
      AdoptionRecords records,
      Holdings holdings) {
    this.accounts = accounts;
    this.organisations = organisations;
    this.watches = watches;
    this.requirements = requirements;
    this.records = records;
    this.holdings = holdings;
  }

  /** It registers and watches five suppliers, two years ago. */
  void begin(Timeline timeline, DemoWorld.Cast cast, LocalDate today) {
    timeline.at(
        today.minusDays(700).atTime(LocalTime.of(9, 30)).atZone(ChinaTime.ZONE).toInstant(),
        () -> {
          Actor actor = accounts.adopter("示例电网公司", "Example Grid", "110102", "grid");
          buyer = Optional.of(actor);
          List.of(2, 3, 6, 8, 10)
              .forEach(number -> suppliers.add(code(cast.clients().get(number - 1))));
          watches.add(suppliers, "示例：在用供应商", actor);
        });
  }

  /** Today: a requirement and two procurements, once the register and the log are ready. */
  void rely(String shown) {
    Actor actor = buyer.orElseThrow();
    String requirement = requirements.begin(requirement(), actor);
    requirements.publish(requirement, actor);
    requirements.save(requirement, requirement(), actor);
    String awarded =
        patiently(() ->
            record("DW-2026-018", "示例：调度系统安全规划咨询", requirement + "/1", List.of(shown), actor));
    records.award(awarded, shown, actor);
    records.feedBack(awarded, feedback(), actor);
    patiently(() -> record("DW-2026-031", "示例：变电站监控系统风险评估", "", candidates(shown), actor));
  }

  private String record(
      String procurement, String title, String requirement, List<String> numbers, Actor actor) {
    return records.record(
        new RecordForm(procurement, title, Sector.ENERGY, requirement, numbers),
        Optional.empty(),
        actor);
  }

  /** One that holds and one that does not, so that both are seen. */
  private List<String> candidates(String shown) {
    return holdings.of(List.of(), suppliers).stream()
        .filter(holding -> holding.status() == CertificateStatus.SUSPENDED)
        .map(Holding::number)
        .findFirst()
        .map(suspended -> List.of(shown, suspended))
        .orElse(List.of(shown));
  }

  private String code(DemoClient client) {
    return organisations
        .find(client.applicant().organisation())
        .map((OrganisationSummary o) -> o.uscc().value())
        .orElseThrow();
  }

  private static RequirementForm requirement() {
    return new RequirementForm(
        "网络安全规划咨询服务采信要求",
        "示例：年度安全咨询框架采购",
        "示例：电力监控系统属于关键信息基础设施，咨询方案直接影响运行安全，须由具备相应服务能力的机构承担。",
        Procurement.STATUTORY_TENDER,
        RequirementUse.SCORE,
        "CO",
        Optional.of("GENERAL"),
        "网络安全规划与体系建设咨询服务",
        Set.of(ExtraEvidence.CONFIDENTIALITY_AGREEMENT, ExtraEvidence.SERVICE_TEAM),
        "",
        Optional.of(3));
  }

  private static FeedbackForm feedback() {
    return new FeedbackForm(
        Map.of(
            FeedbackAspect.PERFORMANCE, 5,
            FeedbackAspect.COMPETENCE, 4,
            FeedbackAspect.RESPONSE, 4,
            FeedbackAspect.CONFIDENTIALITY, 5),
        false,
        "示例：按期交付，人员稳定，保密措施落实。");
  }

  /** The register follows the facts, and the log its first checkpoint, a few seconds later. */
  private static String patiently(Supplier<String> act) {
    long begun = System.nanoTime();
    while (true) {
      try {
        return act.get();
      } catch (Refusal notYet) {
        if (System.nanoTime() - begun > PATIENCE.toNanos()) {
          throw notYet;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(500));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the register was following", e);
    }
  }
}
