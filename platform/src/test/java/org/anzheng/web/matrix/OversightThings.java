package org.anzheng.web.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenOversight;
import org.anzheng.given.GivenOversight.GivenDepartment;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Organisations;
import org.anzheng.supervision.cases.PartyDefence;
import org.anzheng.supervision.cases.PenaltyHearings;
import org.anzheng.supervision.inspections.CheckAnswers;
import org.anzheng.supervision.inspections.CheckResult;
import org.anzheng.supervision.inspections.Checklists;
import org.anzheng.supervision.inspections.InspectionRecord;
import org.anzheng.supervision.inspections.InspectionWay;
import org.anzheng.supervision.inspections.Inspections;
import org.anzheng.supervision.inspections.Surveys;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.orders.OrderReport;
import org.anzheng.supervision.orders.OrderTerms;
import org.anzheng.supervision.orders.OrderedAct;
import org.anzheng.supervision.orders.Orders;
import org.springframework.stereotype.Component;

/** An inspection, a penalty case and an order, each with a file, at both ends of a certificate. */
@Component
class OversightThings {

  private static final List<String> NOUNS = List.of("inspections", "penalty-cases", "orders");

  private final GivenOversight given;
  private final GivenCases cases;
  private final Organisations organisations;
  private final Inspections inspections;
  private final Checklists checklists;
  private final Surveys surveys;
  private final PenaltyHearings hearings;
  private final Orders orders;

  OversightThings(
      GivenOversight given,
      GivenCases cases,
      Organisations organisations,
      Inspections inspections,
      Checklists checklists,
      Surveys surveys,
      PenaltyHearings hearings,
      Orders orders) {
    this.given = given;
    this.cases = cases;
    this.organisations = organisations;
    this.inspections = inspections;
    this.checklists = checklists;
    this.surveys = surveys;
    this.hearings = hearings;
    this.orders = orders;
  }

  void addTo(Map<String, String> things, GivenCast cast, String certificate) {
    GivenDepartment department = given.department(Role.MARKET_REGULATOR);
    String uscc = organisations.find(cast.applicant().organisation()).orElseThrow().uscc().value();
    put(
        things,
        "/body",
        "inspections",
        inspection(department, SubjectKind.BODY, cast.body().approvalNo()));
    put(things, "/applicant", "inspections", inspection(department, SubjectKind.HOLDER, uscc));
    put(
        things,
        "/body",
        "penalty-cases",
        told(
            department, SubjectKind.BODY, cast.body().approvalNo(), "REG-59", 96_000, cast.head()));
    put(
        things,
        "/applicant",
        "penalty-cases",
        told(department, SubjectKind.HOLDER, uscc, "CM-25", 10_000, cast.applicant()));
    put(things, "/body", "orders", order(department, certificate, cast.decisionMaker()));
    String survey = given.inspection(department, cast.body().approvalNo(), cases.today());
    surveys.ask(survey, "示例征询", department.inspector());
    things.put("/applicant/surveys/{number}", survey);
    for (String noun : NOUNS) {
      for (String end : List.of("", "/files/{file}")) {
        String at = "/" + noun + "/{number}" + end;
        Stream.of("/regulator", "/office")
            .forEach(home -> things.put(home + at, things.get("/body" + at)));
      }
    }
  }

  private static void put(Map<String, String> things, String home, String noun, Thing thing) {
    things.put(home + "/" + noun + "/{number}", thing.number());
    things.put(home + "/" + noun + "/{number}/files/{file}", thing.file().toString());
  }

  private Thing inspection(GivenDepartment department, SubjectKind kind, String subject) {
    LocalDate today = cases.today();
    String number =
        inspections.open(
            kind, subject, GivenOversight.order(department, today), department.inspector());
    List<CheckAnswers.Answer> all =
        checklists.on(kind, InspectionWay.ON_SITE, today).stream()
            .map(item -> new CheckAnswers.Answer(item.code(), CheckResult.CONFORMING, ""))
            .toList();
    inspections.check(number, new CheckAnswers(all, List.of()), department.inspector());
    UUID file = cases.file(department.inspector());
    inspections.finish(
        number, new InspectionRecord(today, "示例地点", "示例情况", List.of(file)), department.inspector());
    inspections.cosign(number, department.second());
    return new Thing(number, file);
  }

  private Thing told(
      GivenDepartment department,
      SubjectKind kind,
      String subject,
      String item,
      long yuan,
      Actor party) {
    String number = given.told(department, kind, subject, GivenOversight.fine(item, yuan));
    UUID file = cases.file(party);
    hearings.state(number, new PartyDefence("示例申辩", List.of(file)), party);
    return new Thing(number, file);
  }

  private Thing order(GivenDepartment department, String certificate, Actor body) {
    String number =
        orders.issue(
            certificate,
            new OrderTerms(OrderedAct.CORRECT, "", "示例事实", cases.today().plusDays(5)),
            department.inspector());
    UUID file = cases.file(body);
    orders.report(number, new OrderReport("示例报告", List.of(file)), body);
    return new Thing(number, file);
  }

  private record Thing(String number, UUID file) {}
}
