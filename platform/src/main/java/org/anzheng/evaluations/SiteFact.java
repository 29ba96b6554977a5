package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 现场审查事实. */
@NamedInterface("facts")
public sealed interface SiteFact extends EvaluationFact {

  @Override
  EvaluationStep step();

  /** 审查计划已发出; the team may come from {@code earliest} on. */
  @NamedInterface("facts")
  record SitePlanSent(Act act, EvaluationStep step, SitePlan plan, LocalDate earliest)
      implements SiteFact {
    @Override
    public String note() {
      return plan.sampling();
    }
  }

  /** 审查计划已确认; {@code shortened} when the client agreed to shorter notice. */
  @NamedInterface("facts")
  record SitePlanAcknowledged(Act act, EvaluationStep step, boolean shortened)
      implements SiteFact {}

  /** 首次会议已召开. */
  @NamedInterface("facts")
  record SiteOpened(Act act, EvaluationStep step, Meeting meeting, Optional<PhoneMark> phone)
      implements SiteFact {
    @Override
    public String note() {
      return meeting.minutes();
    }
  }

  /** 末次会议已召开. */
  @NamedInterface("facts")
  record ClosingMeetingHeld(
      Act act, EvaluationStep step, Meeting meeting, Optional<PhoneMark> phone)
      implements SiteFact {
    @Override
    public String note() {
      return meeting.minutes();
    }
  }

  /** 会议记录已由委托人签署: these minutes and no others. */
  @NamedInterface("facts")
  record MinutesSigned(Act act, EvaluationStep step, Meeting meeting, String remark)
      implements SiteFact {
    @Override
    public String note() {
      return remark;
    }
  }

  /** 现场签到已登记. */
  @NamedInterface("facts")
  record AttendanceRecorded(
      Act act, EvaluationStep step, Attendance attendance, Optional<PhoneMark> phone)
      implements SiteFact {
    @Override
    public String note() {
      return attendance.location();
    }
  }

  /** 样本已抽取. */
  @NamedInterface("facts")
  record SampleDrawn(Act act, EvaluationStep step, SampleDraw sample) implements SiteFact {
    @Override
    public String note() {
      return String.join("、", sample.drawn());
    }
  }

  /** 审查发现已登记. */
  @NamedInterface("facts")
  record FindingRecorded(Act act, EvaluationStep step, Finding finding, Optional<PhoneMark> phone)
      implements SiteFact {
    @Override
    public String note() {
      return finding.text();
    }
  }

  /** 审查组已离开现场. */
  @NamedInterface("facts")
  record SiteLeft(Act act, EvaluationStep step) implements SiteFact {}
}
