package org.anzheng.kernel;

import java.util.Set;

/** 状态: a state of a lifecycle, which names who has to act next. */
public interface Status {

  /** Duties whose turn it is; empty when nothing is waited for. Drives every "my work" list. */
  Set<Role> awaiting();
}
