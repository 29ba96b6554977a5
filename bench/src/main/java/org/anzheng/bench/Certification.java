package org.anzheng.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.anzheng.demonstration.CaseActs;
import org.anzheng.demonstration.DemoBody;
import org.anzheng.demonstration.DemoClient;
import org.anzheng.demonstration.EvaluationActs;
import org.anzheng.evaluations.AssignmentPeriod;
import org.anzheng.evaluations.Recommendation;
import org.anzheng.kernel.ChinaTime;

/** One certification from commission to certificate, every act through its front door. */
final class Certification {

  private final RunningPlatform platform;
  private final CaseActs acts;
  private final EvaluationActs evaluation;
  private final Cast cast;
  private final AtomicIntegerArray played;

  /** Each of the bench's clients is a body of its own with an applicant of its own. */
  Certification(RunningPlatform platform, int clients) {
    this.platform = platform;
    this.acts = platform.get(CaseActs.class);
    this.evaluation = platform.get(EvaluationActs.class);
    this.cast = new Cast(platform, clients);
    this.played = new AtomicIntegerArray(clients);
  }

  /** How many a second, their listeners waited for. */
  double pace(int clients, int cases) throws Exception {
    long begin = System.nanoTime();
    Crowd.time(clients, cases, this::play);
    platform.awaitListeners();
    double seconds = Crowd.seconds(begin);
    platform.settle();
    return cases / seconds;
  }

  void play(int who) {
    DemoBody body = body(who);
    DemoClient client = cast.client(who);
    UUID draft = acts.draft(client, body, Cast.CATEGORY, "面向政务云与行业云的安全运维服务");
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

  /** Its two leads take turns, since one must not lead a client's evaluations for ever. */
  private DemoBody body(int who) {
    DemoBody body = cast.body(who);
    return played.getAndIncrement(who) % 2 == 0 ? body : body.rotated();
  }

  private void evaluate(String number, DemoClient client, DemoBody body) {
    LocalDate today = LocalDate.now(ChinaTime.ZONE);
    evaluation.team(number, AssignmentPeriod.on(today), client, body);
    evaluation.plan(number, List.of(today), true, client, body);
    evaluation.onSite(number, body);
    UUID nonconformity = evaluation.nonconformity(number, client, body);
    evaluation.leave(number, client, body);
    evaluation.correct(number, nonconformity, client);
    evaluation.verify(number, nonconformity, body);
    evaluation.report(number, Recommendation.GRANT, body);
  }
}
