package org.anzheng.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.anzheng.complaints.AppealForm;
import org.anzheng.complaints.AppealableActs;
import org.anzheng.complaints.Complainant;
import org.anzheng.complaints.ComplaintDecisions;
import org.anzheng.complaints.ComplaintForm;
import org.anzheng.complaints.ComplaintHandling;
import org.anzheng.complaints.ComplaintOutcome;
import org.anzheng.complaints.ComplaintSearch;
import org.anzheng.complaints.ComplaintTopic;
import org.anzheng.complaints.Complaints;
import org.anzheng.complaints.FollowUps;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.springframework.stereotype.Component;

/**
 * What is complained of and appealed against: an appeal that succeeds, and a complaint still open.
 */
@Component
class ComplaintStories {

  private final Complaints complaints;
  private final ComplaintHandling handling;
  private final ComplaintDecisions decisions;
  private final ComplaintSearch search;
  private final AppealableActs acts;
  private final FollowUps followUps;
  private final DemoAccounts accounts;
  private final Clock clock;
  private final Map<CaseScript, String> numbers = new HashMap<>();

  ComplaintStories(
      Complaints complaints,
      ComplaintHandling handling,
      ComplaintDecisions decisions,
      ComplaintSearch search,
      AppealableActs acts,
      FollowUps followUps,
      DemoAccounts accounts,
      Clock clock) {
    this.complaints = complaints;
    this.handling = handling;
    this.decisions = decisions;
    this.search = search;
    this.acts = acts;
    this.followUps = followUps;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** A holder appeals against the revocation of day 180, which is annulled on day 250. */
  void appeal(Timeline timeline, CaseScript story) {
    story.then(timeline, 190, this::lodge);
    story.then(timeline, 191, s -> handling.acknowledge(number(s), officer(s)));
    story.then(timeline, 193, s -> handling.validate(number(s), officer(s)));
    story.then(timeline, 194, s -> handling.investigate(number(s), officer(s)));
    story.then(timeline, 205, s -> handling.report(number(s), "示例：原撤销依据的检测报告已被更正。", officer(s)));
    story.then(timeline, 215, this::decide);
    story.then(timeline, 216, s -> handling.notifyOutcome(number(s), officer(s)));
    story.then(timeline, 251, this::close);
  }

  /** Somebody complains of a misused mark; the body has acknowledged it and looks into it. */
  void open(Timeline timeline, DemoBody body, DemoClient client, LocalDate today) {
    timeline.at(
        today.minusDays(9).atTime(LocalTime.of(10, 0)).atZone(ChinaTime.ZONE).toInstant(),
        () -> {
          String number =
              complaints.complain(
                  new ComplaintForm(
                      Optional.of(body.organisation()),
                      Optional.of(ComplaintTopic.MARK_MISUSE),
                      "",
                      "示例：某单位在宣传册上使用认证标志，但其证书不包括所宣传的服务。请核实并要求纠正。",
                      new Complainant("示例联系人", "010-00000000")),
                  client.applicant());
          handling.acknowledge(number, body.as(Role.COMPLAINTS_OFFICER));
          handling.validate(number, body.as(Role.COMPLAINTS_OFFICER));
        });
  }

  private void lodge(CaseScript story) {
    Actor holder = story.client().applicant();
    numbers.put(
        story,
        complaints.appeal(
            new AppealForm(
                acts.of(holder.organisation()).stream()
                    .filter(act -> act.topic() == ComplaintTopic.REVOCATION)
                    .filter(act -> act.openOn(ChinaTime.dateOf(clock.instant())))
                    .map(act -> act.act().factId())
                    .findFirst(),
                "示例：撤销所依据的事实有误，请求撤销该决定并恢复证书。",
                "010-00000000"),
            holder));
  }

  /**
   * Whoever decided the revocation or signed the certificate stays out, so somebody else decides.
   */
  private void decide(CaseScript story) {
    Actor panel =
        accounts.colleague(
            story.body().organisation(),
            "appeals-panel",
            "示例申诉决定人员",
            Role.DECISION_MAKER,
            story.body().as(Role.BODY_ADMINISTRATOR));
    decisions.decide(
        number(story), Optional.of(ComplaintOutcome.UPHELD), "示例：撤销依据不成立，应当撤销原决定。", panel);
  }

  private void close(CaseScript story) {
    var complaint = search.find(number(story), officer(story)).orElseThrow().summary();
    handling.close(
        number(story),
        followUps.of(complaint).stream()
            .filter(act -> act.kind().equals("RevocationAnnulled"))
            .map(act -> act.factId())
            .findFirst(),
        "示例：撤销决定已被撤销，证书恢复，申诉办结。",
        officer(story));
  }

  private String number(CaseScript story) {
    return Optional.ofNullable(numbers.get(story)).orElseThrow();
  }

  private static Actor officer(CaseScript story) {
    return story.body().as(Role.COMPLAINTS_OFFICER);
  }
}
