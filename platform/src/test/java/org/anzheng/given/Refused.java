package org.anzheng.given;

import java.util.List;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/** Says what an act was refused for. */
public final class Refused {

  private Refused() {}

  /** The objections; fails when the act was done. */
  public static List<Objection> refusedWith(Runnable act) {
    try {
      act.run();
    } catch (Refusal refusal) {
      return refusal.objections();
    }
    throw new AssertionError("was not refused");
  }
}
