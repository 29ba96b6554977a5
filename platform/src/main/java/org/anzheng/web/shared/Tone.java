package org.anzheng.web.shared;

/** 状态色调: colour and shape of a status; the word always stands beside them. */
public enum Tone {
  /** 有效、完成. */
  GOOD("●"),
  /** 进行中. */
  ACTIVE("◐"),
  /** 需要注意、暂停. */
  WARNING("▲"),
  /** 撤销、不通过. */
  BAD("✕"),
  /** 已结束、未开始. */
  NEUTRAL("○");

  private final String shape;

  Tone(String shape) {
    this.shape = shape;
  }

  /** The shape, so that colour is never alone. */
  public String shape() {
    return shape;
  }

  /** The class in the stylesheet. */
  public String css() {
    return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
  }
}
