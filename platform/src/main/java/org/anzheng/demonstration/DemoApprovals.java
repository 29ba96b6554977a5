package org.anzheng.demonstration;

import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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

/** What scripted people do in an approval case, each through the front door of its noun. */
@Component
class DemoApprovals {

  private final ApprovalApplications applications;
  private final ApprovalReviews reviews;
  private final ApprovalDecisions decisions;
  private final ApprovalSearch search;
  private final Opinions opinions;
  private final Archive archive;
  private final Clock clock;

  DemoApprovals(
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

  /** Applied for, consulted on and granted; returns the approval number. */
  String approved(List<String> categories, Actor administrator, Departments departments) {
    String number = applied(ApprovalKind.INITIAL, categories, 10, administrator);
    consulted(number, departments);
    return decisions.decide(number, granting(categories), departments.market()).orElseThrow();
  }

  String applied(ApprovalKind kind, List<String> categories, int staff, Actor administrator) {
    applications.begin(kind, administrator);
    applications.save(form(kind, categories, staff, administrator), administrator);
    return applications.submit(true, administrator);
  }

  /** Accepted, with every opinion on file. */
  void consulted(String number, Departments departments) {
    reviews.accept(number, departments.market());
    asked(number, departments);
    departments.others().forEach(other -> answer(number, OpinionOutcome.AGREE, "同意。", other));
  }

  void asked(String number, Departments departments) {
    reviews.askOpinions(number, departments.market());
  }

  /** The department answers if it was asked. */
  void answer(String number, OpinionOutcome outcome, String text, Actor department) {
    for (OpinionView asked : search.opinions(search.find(number).orElseThrow())) {
      if (department.has(asked.role()) && !asked.closed()) {
        opinions.give(
            asked.id(),
            new OpinionForm(
                outcome,
                text,
                "示例函〔" + ChinaTime.dateOf(clock.instant()).getYear() + "〕" + number + "号",
                ChinaTime.dateOf(clock.instant()),
                Optional.empty()),
            department);
      }
    }
  }

  ApprovalReviews reviews() {
    return reviews;
  }

  void refuse(String number, List<String> categories, String reasons, Departments departments) {
    decisions.decide(
        number,
        new ApprovalDecisionForm(
            Set.of(), same(categories, reasons), Map.of(), reasons, "已采纳。", false),
        departments.market());
  }

  private static ApprovalDecisionForm granting(List<String> categories) {
    return new ApprovalDecisionForm(
        Set.copyOf(categories),
        Map.of(),
        same(List.of(ApprovalCondition.values()), "示例核查记录：材料与现场核查一致"),
        "示例：申请机构符合《认证认可条例》第十条规定的条件，具备相应专业能力。",
        "",
        false);
  }

  private ApprovalApplication form(
      ApprovalKind kind, List<String> categories, int staff, Actor administrator) {
    ApprovalProof proof = new ApprovalProof("示例：见所附材料", List.of(file(administrator)));
    return new ApprovalApplication(
        kind,
        Set.copyOf(categories),
        Optional.of(5_000_000L),
        Optional.of(staff),
        same(Arrays.asList(ApprovalCondition.values()), proof),
        same(categories, proof));
  }

  private UUID file(Actor administrator) {
    byte[] pdf = "%PDF-1.7\n示例申请材料\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    return archive
        .store(
            new ByteArrayInputStream(pdf),
            "示例申请材料.pdf",
            "application/pdf",
            administrator.organisation(),
            administrator)
        .id();
  }

  private static <K, V> Map<K, V> same(Collection<K> keys, V value) {
    return keys.stream().collect(toMap(Function.identity(), key -> value));
  }
}
