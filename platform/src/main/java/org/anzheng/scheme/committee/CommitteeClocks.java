package org.anzheng.scheme.committee;

import java.util.UUID;
import org.anzheng.deadlines.DeadlinePassed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 委员会期限: a seat ends with its term, a ballot is counted when its last day is over. */
@Component
class CommitteeClocks {

  private final Seats seats;
  private final Ballots ballots;

  CommitteeClocks(Seats seats, Ballots ballots) {
    this.seats = seats;
    this.ballots = ballots;
  }

  @EventListener
  void on(DeadlinePassed deadline) {
    String subject = deadline.subject().substring(deadline.subject().indexOf('/') + 1);
    if (deadline.kind().equals(Seats.TERM_END)) {
      seats.end(UUID.fromString(subject));
    } else if (deadline.kind().equals(Ballots.VOTE_END)) {
      ballots.end(subject);
    }
  }
}
