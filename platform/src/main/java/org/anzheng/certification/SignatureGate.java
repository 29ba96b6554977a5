package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 负责人签署前检查: a decision with its grounds, unchanged since. */
final class SignatureGate {

  private SignatureGate() {}

  @Basis({"regulation:22", "regulation:21"})
  static List<Objection> missing(Situation situation) {
    List<Objection> found = new ArrayList<>(HeadSignsLast.objections(situation));
    found.addAll(SameContent.objections(situation.file()));
    return found;
  }
}
