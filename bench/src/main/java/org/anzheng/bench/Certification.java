package org.anzheng.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.demonstration.CaseActs;
import org.anzheng.demonstration.DemoAccounts;
import org.anzheng.demonstration.DemoBodies;
import org.anzheng.demonstration.DemoBody;
import org.anzheng.demonstration.DemoClient;
import org.anzheng.demonstration.EvaluationActs;
import org.anzheng.evaluations.Recommendation;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;

/** One certification from commission to certificate, every act through its front door. */
final class Certification {

  private static final String CATEGORY = "OM";

  private final CaseActs acts;
  private final EvaluationActs evaluation;
  private final List<DemoBody> bodies = new ArrayList<>();
  private final List<DemoClient> clients = new ArrayList<>();

  /** Each of the bench's clients is a body of its own with an applicant of its own. */
  Certification(RunningPlatform platform, int many) {
    this.acts = platform.get(CaseActs.class);
    this.evaluation = platform.get(EvaluationActs.class);
    DemoAccounts accounts = platform.get(DemoAccounts.class);
    String run = "b" + Long.toString(System.currentTimeMillis(), 36);
    Actor operator = accounts.operator();
    UUID department =
        accounts.organisation(
            OrganisationType.REGULATOR, "示例部门" + run, "Example department", "110102", operator);
    Actor regulator =
        accounts.colleague(department, run + "-r", "示例经办人", Role.MARKET_REGULATOR, operator);
    for (int i = 0; i < many; i++) {
      String login = run + "-" + i;
      bodies.add(
          platform
              .get(DemoBodies.class)
              .approved("示例机构" + login, "Example body", login, List.of(CATEGORY), regulator));
      clients.add(accounts.client("示例企业" + login, "Example client", "310115", login + "-c"));
    }
  }

  void play(int who) {
    DemoBody body = bodies.get(who);
    DemoClient client = clients.get(who);
    UUID draft = acts.draft(client, body, CATEGORY, "面向政务云与行业云的安全运维服务");
    String number = acts.submit(draft, client);
    acts.requestSupplement(number, body);
    acts.supply(number, client);
    acts.accept(number, body);
    acts.contract(number, client, body);
    acts.openEvaluation(number, body);
    evaluate(number, client, body);
    acts.recommend(number, body);
    acts.grant(number, body);
    acts.sign(number, body);
    acts.issue(number, body);
  }

  private void evaluate(String number, DemoClient client, DemoBody body) {
    evaluation.team(number, client, body);
    evaluation.plan(number, LocalDate.now(ChinaTime.ZONE), client, body);
    evaluation.onSite(number, body);
    UUID nonconformity = evaluation.nonconformity(number, client, body);
    evaluation.leave(number, body);
    evaluation.correct(number, nonconformity, client);
    evaluation.verify(number, nonconformity, body);
    evaluation.report(number, Recommendation.GRANT, body);
  }
}
