package org.anzheng.evidence;

/** 可公开范围: how far a reader may lay a record open. */
public enum RecordAccess {
  /** 可全文或逐项公开. */
  WHOLE,
  /** 可逐项公开: what the other side told the reader; who did it stays closed. */
  FIELDS,
  /** 不可公开: its header alone. */
  CLOSED,
  /** 已销毁: there is nothing left to open. */
  ERASED
}
