package org.anzheng.given;

import java.util.Optional;
import java.util.UUID;
import org.anzheng.complaints.AppealForm;
import org.anzheng.complaints.AppealableAct;
import org.anzheng.complaints.AppealableActs;
import org.anzheng.complaints.Complainant;
import org.anzheng.complaints.ComplaintForm;
import org.anzheng.complaints.ComplaintHandling;
import org.anzheng.complaints.ComplaintTopic;
import org.anzheng.complaints.Complaints;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.springframework.stereotype.Component;

/** Complaints and appeals, made through the front doors. */
@Component
public class GivenComplaints {

  /** What is complained of. */
  public static final String TEXT = "示例：培训记录与事实不符，请求核实。";

  /** Who complains. */
  public static final String NAME = "示例投诉人张某";

  private final Complaints complaints;
  private final ComplaintHandling handling;
  private final AppealableActs acts;

  GivenComplaints(Complaints complaints, ComplaintHandling handling, AppealableActs acts) {
    this.complaints = complaints;
    this.handling = handling;
    this.acts = acts;
  }

  /** A complaint of the cast's applicant to its body. */
  public String received(GivenCast cast) {
    return complaints.complain(form(cast.body().organisation()), cast.applicant());
  }

  /** One that was escalated at once. */
  public String escalated(GivenCast cast) {
    String number = received(cast);
    complaints.escalate(number, "示例：机构拖延处理", cast.applicant());
    return number;
  }

  /** An appeal against the latest act of a kind. */
  public String appeal(GivenCast cast, ComplaintTopic topic) {
    UUID act =
        acts.of(cast.applicant().organisation()).stream()
            .filter(a -> a.topic() == topic)
            .map(AppealableAct::act)
            .findFirst()
            .orElseThrow()
            .factId();
    return complaints.appeal(new AppealForm(Optional.of(act), TEXT, ""), cast.applicant());
  }

  /** Carries one to where somebody has to decide. */
  public void investigated(String number, Actor officer) {
    handling.acknowledge(number, officer);
    handling.validate(number, officer);
    handling.investigate(number, officer);
    handling.report(number, "示例：调查结果", officer);
  }

  /** Somebody new of the body who handles complaints. */
  public static Actor officer(GivenCast cast) {
    return cast.body().as(Role.COMPLAINTS_OFFICER);
  }

  /** A filled form. */
  public static ComplaintForm form(UUID body) {
    return new ComplaintForm(
        Optional.of(body),
        Optional.of(ComplaintTopic.SERVICE_QUALITY),
        "",
        TEXT,
        new Complainant(NAME, "010-00000000"));
  }
}
