package org.anzheng.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.approval.ApplicationPart;
import org.anzheng.bodies.approval.ApprovalGap;
import org.anzheng.bodies.approval.ApprovalKind;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.opinions.OpinionOutcome;
import org.springframework.stereotype.Component;

/** 机构资质故事: applications in the stages that wait for somebody, a refusal, a category revoked. */
@Component
class ApprovalStories {

  private final DemoBodies bodies;
  private final DemoApprovals approvals;
  private final Bodies orders;

  ApprovalStories(DemoBodies bodies, DemoApprovals approvals, Bodies orders) {
    this.bodies = bodies;
    this.approvals = approvals;
    this.orders = orders;
  }

  void write(Timeline timeline, DemoWorld.Cast cast, LocalDate today) {
    Departments departments = cast.departments();
    refused(timeline, departments, today);
    toBeSupplemented(timeline, departments, today);
    consulted(timeline, departments, today);
    underReview(timeline, departments, today);
    Actor xin = bodies.applicant("示例辛认证中心", "Example Certification H", "xin", departments.market());
    at(timeline, today, 1, () -> applied(List.of("TA", "OM"), 16, xin));
    at(
        timeline,
        today,
        3,
        () ->
            orders.revokeCategory(
                cast.bodies().get(1).approvalNo(),
                "CO",
                "示例：安全咨询类审查人员全部离职，不再具备该类别能力。",
                departments.market()));
  }

  private void refused(Timeline timeline, Departments departments, LocalDate today) {
    Actor geng =
        bodies.applicant("示例庚认证有限公司", "Example Certification G", "geng", departments.market());
    String[] number = new String[1];
    at(timeline, today, 200, () -> number[0] = applied(List.of("MP"), 6, geng));
    at(timeline, today, 198, () -> approvals.consulted(number[0], departments));
    at(
        timeline,
        today,
        185,
        () ->
            approvals.refuse(number[0], List.of("MP"), "示例：专职认证人员6名，不足10名，不符合法定条件。", departments));
  }

  private void toBeSupplemented(Timeline timeline, Departments departments, LocalDate today) {
    Actor ding =
        bodies.applicant("示例丁认证中心", "Example Certification D", "ding", departments.market());
    String[] number = new String[1];
    at(timeline, today, 9, () -> number[0] = applied(List.of("CO"), 12, ding));
    at(
        timeline,
        today,
        6,
        () ->
            approvals
                .reviews()
                .tellGaps(
                    number[0],
                    List.of(
                        new ApprovalGap(ApplicationPart.CONDITIONS, "示例：验资报告缺第3页"),
                        new ApprovalGap(ApplicationPart.COMPETENCE, "示例：缺安全咨询审查人员的能力证明")),
                    departments.market()));
  }

  private void consulted(Timeline timeline, Departments departments, LocalDate today) {
    Actor wu = bodies.applicant("示例戊认证有限公司", "Example Certification E", "wu", departments.market());
    String[] number = new String[1];
    at(timeline, today, 17, () -> number[0] = applied(List.of("OM"), 14, wu));
    at(timeline, today, 14, () -> approvals.reviews().accept(number[0], departments.market()));
    at(timeline, today, 13, () -> approvals.asked(number[0], departments));
    at(
        timeline,
        today,
        8,
        () ->
            approvals.answer(
                number[0],
                OpinionOutcome.AGREE_WITH_CONDITIONS,
                "示例：建议补充云平台运维的审查方案。",
                departments.others().getFirst()));
  }

  private void underReview(Timeline timeline, Departments departments, LocalDate today) {
    Actor ji = bodies.applicant("示例己认证研究院", "Example Certification F", "ji", departments.market());
    String[] number = new String[1];
    at(timeline, today, 25, () -> number[0] = applied(List.of("MP"), 20, ji));
    at(timeline, today, 22, () -> approvals.consulted(number[0], departments));
    at(
        timeline,
        today,
        12,
        () ->
            approvals
                .reviews()
                .orderExpertReview(
                    number[0],
                    List.of("示例专家甲", "示例专家乙"),
                    "示例：等级保护测评认证能力现场评审",
                    departments.market()));
  }

  private String applied(List<String> categories, int staff, Actor administrator) {
    return approvals.applied(ApprovalKind.INITIAL, categories, staff, administrator);
  }

  private static void at(Timeline timeline, LocalDate today, int daysAgo, Runnable act) {
    timeline.at(
        today.minusDays(daysAgo).atTime(LocalTime.of(15, 0)).atZone(ChinaTime.ZONE).toInstant(),
        act);
  }
}
