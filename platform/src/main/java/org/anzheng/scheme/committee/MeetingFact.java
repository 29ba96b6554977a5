package org.anzheng.scheme.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 会议事实. */
@NamedInterface("committee")
public sealed interface MeetingFact extends CommitteeFact {

  /** The meeting. */
  String number();

  @Override
  default String subject() {
    return number();
  }

  /** 已召集. */
  record MeetingConvened(
      Act act,
      UUID committee,
      String number,
      String title,
      LocalDate on,
      String place,
      List<AgendaItem> agenda)
      implements MeetingFact {

    public MeetingConvened {
      agenda = List.copyOf(agenda);
    }

    @Override
    public String note() {
      return title;
    }
  }

  /** 已分发会议文件. */
  record PaperAdded(Act act, UUID committee, String number, UUID file, String title)
      implements MeetingFact {

    @Override
    public String note() {
      return title;
    }
  }

  /** 会议状态已变更: closed with minutes, or cancelled. */
  record MeetingChanged(
      Act act,
      UUID committee,
      String number,
      MeetingTransition transition,
      MeetingStatus status,
      String minutes)
      implements MeetingFact {

    @Override
    public String note() {
      return "";
    }
  }
}
