package org.anzheng.scheme.forms;

import org.springframework.modulith.NamedInterface;

/** 字段类型: what is written into a field. */
@NamedInterface("reads")
public enum FieldKind {
  LINE,
  TEXT,
  NUMBER,
  DATE,
  TIME,
  CHOICE,
  YES_NO,
  FILE,
  /** A person, an account or an organisation, kept by its identifier. */
  REFERENCE,
  /** Rows that repeat, each with the same columns. */
  GROUP
}
