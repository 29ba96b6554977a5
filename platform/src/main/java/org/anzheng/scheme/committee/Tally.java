package org.anzheng.scheme.committee;

import org.springframework.modulith.NamedInterface;

/**
 * 表决结果.
 *
 * @param base members who may vote: those without a declared interest
 */
@NamedInterface("committee")
public record Tally(int base, int inFavour, int against, int abstained) {

  /** How many voted. */
  public int cast() {
    return inFavour + against + abstained;
  }

  /** How many could still vote. */
  public int outstanding() {
    return base - cast();
  }
}
