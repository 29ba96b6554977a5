package org.anzheng.scheme.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 委员席位事实. */
@NamedInterface("committee")
public sealed interface SeatFact extends CommitteeFact {

  /** 已提名. */
  record SeatNominated(
      Act act,
      UUID committee,
      UUID seat,
      UUID member,
      Constituency constituency,
      String affiliation,
      LocalDate from,
      LocalDate to)
      implements SeatFact {

    @Override
    public String subject() {
      return seat.toString();
    }

    @Override
    public String note() {
      return affiliation;
    }
  }

  /** 席位状态已变更: confirmed, appointed, declined, given up or ended. */
  record SeatChanged(
      Act act, UUID committee, UUID seat, SeatTransition transition, SeatStatus status, String note)
      implements SeatFact {

    @Override
    public String subject() {
      return seat.toString();
    }
  }
}
