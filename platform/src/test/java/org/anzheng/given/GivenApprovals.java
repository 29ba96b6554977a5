package org.anzheng.given;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.bodies.ApprovalCondition;
import org.anzheng.bodies.approval.ApprovalApplication;
import org.anzheng.bodies.approval.ApprovalApplications;
import org.anzheng.bodies.approval.ApprovalDecisionForm;
import org.anzheng.bodies.approval.ApprovalDecisions;
import org.anzheng.bodies.approval.ApprovalKind;
import org.anzheng.bodies.approval.ApprovalProof;
import org.anzheng.bodies.approval.ApprovalReviews;
import org.anzheng.bodies.approval.ApprovalSearch;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.opinions.OpinionForm;
import org.anzheng.opinions.OpinionOutcome;
import org.anzheng.opinions.OpinionView;
import org.anzheng.opinions.Opinions;
import org.springframework.stereotype.Component;

/** Applications for approval, driven through the front doors to any stage. */
@Component
public class GivenApprovals {

  private final ApprovalApplications applications;
  private final ApprovalReviews reviews;
  private final ApprovalDecisions decisions;
  private final ApprovalSearch search;
  private final Opinions opinions;
  private final Archive archive;
  private final Clock clock;

  GivenApprovals(
      ApprovalApplications applications,
      ApprovalReviews reviews,
      ApprovalDecisions decisions,
      ApprovalSearch search,
      Opinions opinions,
      Archive archive,
      Clock clock) {
    this.applications = applications;
    this.reviews = reviews;
    this.decisions = decisions;
    this.search = search;
    this.opinions = opinions;
    this.archive = archive;
    this.clock = clock;
  }

  /** A complete form. */
  public ApprovalApplication form(ApprovalKind kind, Actor administrator, String... categories) {
    UUID file =
        archive
            .store(
                GivenFiles.pdfStream("申请材料"),
                "申请材料.pdf",
                "application/pdf",
                administrator.organisation(),
                administrator)
            .id();
    ApprovalProof proof = new ApprovalProof("示例说明", List.of(file));
    return new ApprovalApplication(
        kind,
        Set.of(categories),
        Optional.of(3_000_000L),
        Optional.of(10),
        Arrays.stream(ApprovalCondition.values()).collect(toMap(c -> c, c -> proof)),
        Arrays.stream(categories).collect(toMap(c -> c, c -> proof)));
  }

  /** Handed in. */
  public String submitted(ApprovalKind kind, Actor administrator, String... categories) {
    return submitted(form(kind, administrator, categories), administrator);
  }

  /** Handed in. */
  public String submitted(ApprovalApplication form, Actor administrator) {
    applications.begin(form.kind(), administrator);
    applications.save(form, administrator);
    return applications.submit(true, administrator);
  }

  /** Accepted, with every opinion on file. */
  public String consulted(String number) {
    Actor regulator = GivenBodies.marketRegulator();
    reviews.accept(number, regulator);
    reviews.askOpinions(number, regulator);
    answer(number, OpinionOutcome.AGREE);
    return number;
  }

  /** Every department asked answers alike. */
  public void answer(String number, OpinionOutcome outcome) {
    for (OpinionView asked : search.opinions(search.find(number).orElseThrow())) {
      opinions.give(
          asked.id(),
          new OpinionForm(
              outcome, "示例意见", "示例函〔2026〕1号", ChinaTime.dateOf(clock.instant()), Optional.empty()),
          new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(asked.role())));
    }
  }

  /** Applied for and granted: the approval number. */
  public String approved(Actor administrator, String... categories) {
    String number = consulted(submitted(ApprovalKind.INITIAL, administrator, categories));
    return decisions
        .decide(number, granting(categories), GivenBodies.marketRegulator())
        .orElseThrow();
  }

  /** A decision that grants the categories. */
  public static ApprovalDecisionForm granting(String... categories) {
    return new ApprovalDecisionForm(
        Set.of(categories), Map.of(), findings(), "示例：符合法定条件", "", false);
  }

  /** A decision that refuses the categories. */
  public static ApprovalDecisionForm refusing(String... categories) {
    return new ApprovalDecisionForm(
        Set.of(),
        Arrays.stream(categories).collect(toMap(c -> c, c -> "示例：能力不足")),
        Map.of(),
        "示例：不符合法定条件",
        "",
        false);
  }

  private static Map<ApprovalCondition, String> findings() {
    return Arrays.stream(ApprovalCondition.values()).collect(toMap(c -> c, c -> "示例核查记录"));
  }
}
