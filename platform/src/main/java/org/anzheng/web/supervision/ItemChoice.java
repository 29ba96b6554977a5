package org.anzheng.web.supervision;

import java.util.List;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.Typed;

/** 所选处罚事项: a row of the penalty table as a form sends it. */
record ItemChoice(String code, int version) {

  static ItemChoice of(Typed typed) {
    String chosen = typed.text("item");
    int at = chosen.indexOf('@');
    if (at < 0 || !chosen.substring(at + 1).matches("[0-9]{1,4}")) {
      throw new Refusal(List.of(Objection.toField("item", KernelRefusal.REQUIRED)));
    }
    return new ItemChoice(chosen.substring(0, at), Integer.parseInt(chosen.substring(at + 1)));
  }
}
