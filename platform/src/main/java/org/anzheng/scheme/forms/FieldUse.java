package org.anzheng.scheme.forms;

import org.springframework.modulith.NamedInterface;

/** 填写要求: whether a field must be filled in. */
@NamedInterface("reads")
public enum FieldUse {
  REQUIRED,
  /** Only under the condition that the definition states in words. */
  CONDITIONAL,
  OPTIONAL,
  /** The platform knows it already and fills it in. */
  PREFILLED
}
