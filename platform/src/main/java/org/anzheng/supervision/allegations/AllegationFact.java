package org.anzheng.supervision.allegations;

import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.supervision.records.OversightFact;

/** 举报事实: what happened to a report of the public. No fact says who reported. */
public sealed interface AllegationFact extends OversightFact {

  /** Number of the report. */
  String number();

  @Override
  default String chain() {
    return Allegation.chain(number());
  }

  /** 已收到举报. */
  record AllegationReceived(
      Act act, String number, AllegationTopic topic, String subject, boolean identified)
      implements AllegationFact {

    @Override
    public String transition() {
      return AllegationTransition.RECEIVE.name();
    }
  }

  /** 举报已推进. */
  record AllegationMoved(
      Act act,
      String number,
      String transition,
      AllegationStatus from,
      AllegationStatus to,
      Optional<UUID> office,
      String note)
      implements AllegationFact {}

  /** 身份保管库操作: asked, allowed, denied or looked into. */
  record VaultUsed(Act act, String number, UUID opening, String transition, String note)
      implements AllegationFact {}
}
