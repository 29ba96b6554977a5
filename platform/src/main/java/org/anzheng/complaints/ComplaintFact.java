package org.anzheng.complaints;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/** 投诉申诉事实: everything that can have happened to a complaint; never who complained. */
@NamedInterface("facts")
public sealed interface ComplaintFact extends Fact {

  /** Which complaint, and from which status to which. */
  ComplaintStep step();

  /** The words typed with it; blank when there are none. */
  default String note() {
    return "";
  }

  @Override
  default String chain() {
    return "complaint/" + step().number();
  }

  /** 已收到投诉申诉. */
  @NamedInterface("facts")
  record ComplaintReceived(
      Act act,
      ComplaintStep step,
      ComplaintTopic topic,
      String subject,
      Optional<AppealedAct> appealed,
      String textHash)
      implements ComplaintFact {}

  /** 已告知收到. */
  @NamedInterface("facts")
  record ComplaintAcknowledged(Act act, ComplaintStep step) implements ComplaintFact {}

  /** 不属于受理范围. */
  @NamedInterface("facts")
  record ComplaintRejected(Act act, ComplaintStep step, String note) implements ComplaintFact {}

  /** 投诉申诉已受理. */
  @NamedInterface("facts")
  record ComplaintValidated(Act act, ComplaintStep step) implements ComplaintFact {}

  /** 调查已开始, by whoever acts. */
  @NamedInterface("facts")
  record InvestigationBegun(Act act, ComplaintStep step) implements ComplaintFact {}

  /** 调查结果已提交. */
  @NamedInterface("facts")
  record InvestigationReported(Act act, ComplaintStep step, String note) implements ComplaintFact {}

  /** 处理期限已延长. */
  @NamedInterface("facts")
  record ComplaintExtended(Act act, ComplaintStep step, LocalDate until, String note)
      implements ComplaintFact {}

  /** 已决定申诉期间停止执行. */
  @NamedInterface("facts")
  record ActStayed(Act act, ComplaintStep step, String note) implements ComplaintFact {}

  /** 投诉申诉已决定. */
  @NamedInterface("facts")
  record ComplaintDecided(Act act, ComplaintStep step, ComplaintOutcome outcome, String note)
      implements ComplaintFact {}

  /** 结果已通知. */
  @NamedInterface("facts")
  record OutcomeNotified(Act act, ComplaintStep step, ComplaintOutcome outcome)
      implements ComplaintFact {}

  /** 措施已确定. */
  @NamedInterface("facts")
  record ComplaintActions(Act act, ComplaintStep step, String note) implements ComplaintFact {}

  /** 投诉申诉已办结; {@code followedBy} is the body's own act that the appeal led to. */
  @NamedInterface("facts")
  record ComplaintClosed(Act act, ComplaintStep step, Optional<UUID> followedBy, String note)
      implements ComplaintFact {}

  /** 已上报市场监管部门. */
  @NamedInterface("facts")
  record ComplaintEscalated(Act act, ComplaintStep step, String note) implements ComplaintFact {}
}
