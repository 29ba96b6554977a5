package org.anzheng.adoption;

import java.util.UUID;
import org.anzheng.kernel.Fact;

/** 采信事实: something an adopter did that others may have to rely on; in the adopter's own chain. */
public interface AdopterFact extends Fact {

  /** In whose name it was done. */
  UUID adopter();

  /** Number of the requirement or record it is about. */
  String subject();

  /** The words typed with it; blank when there are none. */
  default String note() {
    return "";
  }

  @Override
  default String chain() {
    return Adopter.chain(adopter());
  }
}
