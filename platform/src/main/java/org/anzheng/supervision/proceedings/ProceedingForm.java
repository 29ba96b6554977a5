package org.anzheng.supervision.proceedings;

import java.util.List;
import java.util.UUID;

/** 监管事项表单: what can be handed in with a step of a proceeding. */
public interface ProceedingForm {

  /** The files it names. */
  default List<UUID> attached() {
    return List.of();
  }

  /** What a notice says of it; may be blank. */
  default String summary() {
    return "";
  }

  /** Whether the party reads it; what officials keep among themselves is not. */
  default boolean isOpenToParty() {
    return true;
  }
}
