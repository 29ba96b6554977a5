package org.anzheng.supervision.draws;

import java.util.List;
import java.util.UUID;
import org.anzheng.proof.InspectionDraw;

/** What a plan freezes, with the accounts behind the codes of the inspectors. */
record FrozenLists(InspectionDraw draw, List<UUID> roster) {

  FrozenLists {
    roster = List.copyOf(roster);
  }
}
