package org.anzheng.adoption.requirements;

import java.util.List;
import org.anzheng.register.Supply;

/**
 * What a requirement is held against.
 *
 * @param bodies names of the approved bodies
 * @param supply who could meet it today
 * @param fewest holders there should be
 * @param lowestTier the level that asks for the least
 */
record RequirementMarket(List<String> bodies, Supply supply, long fewest, String lowestTier) {

  RequirementMarket {
    bodies = List.copyOf(bodies);
  }
}
