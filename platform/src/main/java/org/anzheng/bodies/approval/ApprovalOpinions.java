package org.anzheng.bodies.approval;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.opinions.OpinionSearch;
import org.anzheng.opinions.OpinionSubject;
import org.anzheng.opinions.OpinionSubjectKind;
import org.anzheng.opinions.OpinionView;
import org.anzheng.opinions.Opinions;
import org.springframework.stereotype.Component;

/** 审批征求意见: the opinions of the other departments on an application, as it was handed in last. */
@Component
class ApprovalOpinions {

  private final Opinions opinions;
  private final OpinionSearch search;

  ApprovalOpinions(Opinions opinions, OpinionSearch search) {
    this.opinions = opinions;
    this.search = search;
  }

  void ask(ApprovalFile file, LocalDate due, Actor actor) {
    opinions.ask(subject(file), file.record().application().categories(), due, actor);
  }

  List<OpinionView> of(ApprovalFile file) {
    return search.of(subject(file));
  }

  /** What nobody needs to answer any more. */
  void giveUp(String number) {
    opinions.recall(OpinionSubjectKind.APPROVAL, number, Actor.system());
  }

  static OpinionSubject subject(ApprovalFile file) {
    ApprovalCase summary = file.summary();
    return new OpinionSubject(
        OpinionSubjectKind.APPROVAL,
        summary.number(),
        summary.number(),
        summary.chain(),
        summary.applicantName(),
        file.record().contentHash());
  }
}
