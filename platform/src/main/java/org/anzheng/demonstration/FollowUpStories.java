package org.anzheng.demonstration;

import java.time.LocalDate;
import org.anzheng.certification.CaseType;
import org.springframework.stereotype.Component;

/** 后续案件故事: a renewal, a transfer, surveillance under way, an extension decided. */
@Component
class FollowUpStories {

  private final FollowUpActs followUps;
  private final CaseActs acts;
  private final EvaluationActs evaluation;

  FollowUpStories(FollowUpActs followUps, CaseActs acts, EvaluationActs evaluation) {
    this.followUps = followUps;
    this.acts = acts;
    this.evaluation = evaluation;
  }

  /** Renewed a few months before the certificate would have expired, under another lead. */
  void renewed(Timeline timeline, CaseScript earlier, LocalDate start) {
    of(CaseType.RECERTIFICATION, earlier, earlier.body().rotated(), start)
        .play(timeline, "", Stage.ISSUED);
  }

  /** Two years' surveillance that was passed, the second under another lead. */
  void kept(Timeline timeline, CaseScript earlier, LocalDate first, LocalDate second) {
    of(CaseType.SURVEILLANCE, earlier, earlier.body(), first).play(timeline, "", Stage.ISSUED);
    of(CaseType.SURVEILLANCE, earlier, earlier.body().rotated(), second)
        .play(timeline, "", Stage.ISSUED);
  }

  /** The holder changed bodies. */
  void transferred(Timeline timeline, CaseScript earlier, DemoBody to, LocalDate start) {
    of(CaseType.TRANSFER, earlier, to, start).play(timeline, "", Stage.ISSUED);
  }

  /** Surveillance with its team on the way to the site. */
  void underSurveillance(Timeline timeline, CaseScript earlier, LocalDate start) {
    of(CaseType.SURVEILLANCE, earlier, earlier.body(), start).play(timeline, "", Stage.PLANNED);
  }

  /** An extension evaluated under another lead and decided, waiting for the head of the body. */
  void extended(Timeline timeline, CaseScript earlier, LocalDate start) {
    of(CaseType.SCOPE_EXTENSION, earlier, earlier.body().rotated(), start)
        .play(timeline, "、应急响应服务", Stage.GRANTED);
  }

  private FollowUpScript of(CaseType type, CaseScript earlier, DemoBody body, LocalDate start) {
    return new FollowUpScript(followUps, acts, evaluation, type, earlier, body, start);
  }
}
