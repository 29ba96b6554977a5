package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 不符合事实. */
@NamedInterface("facts")
public sealed interface NonconformityFact extends EvaluationFact {

  @Override
  NonconformityStep step();

  /** 不符合报告已开具. */
  @NamedInterface("facts")
  record NonconformityRaised(
      Act act, NonconformityStep step, Nonconformity nonconformity, Optional<PhoneMark> phone)
      implements NonconformityFact {
    @Override
    public String note() {
      return nonconformity.fact();
    }
  }

  /** 不符合报告已由委托人签字. */
  @NamedInterface("facts")
  record NonconformitySigned(Act act, NonconformityStep step, String remark)
      implements NonconformityFact {
    @Override
    public String note() {
      return remark;
    }
  }

  /** 纠正措施已提交. */
  @NamedInterface("facts")
  record CorrectiveActionSubmitted(Act act, NonconformityStep step, CorrectiveAction action)
      implements NonconformityFact {
    @Override
    public String note() {
      return action.action();
    }
  }

  /** 整改已验证. */
  @NamedInterface("facts")
  record CorrectiveActionVerified(
      Act act, NonconformityStep step, Verification verification, LocalDate due)
      implements NonconformityFact {
    @Override
    public String note() {
      return verification.opinion();
    }
  }

  /** 不符合逾期未整改. */
  @NamedInterface("facts")
  record NonconformityLapsed(Act act, NonconformityStep step, LocalDate due)
      implements NonconformityFact {
    @Override
    public String note() {
      return due.toString();
    }
  }
}
