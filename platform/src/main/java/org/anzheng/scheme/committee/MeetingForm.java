package org.anzheng.scheme.committee;

import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** 会议通知: when, where, and what is on the agenda. */
@NamedInterface("committee")
public record MeetingForm(String title, LocalDate on, String place, List<AgendaItem> agenda) {

  public MeetingForm {
    agenda = List.copyOf(agenda);
  }
}
