package org.anzheng.opinions;

import org.springframework.modulith.NamedInterface;

/** 意见结论: what a department says. */
@NamedInterface("reads")
public enum OpinionOutcome {
  /** 同意. */
  AGREE(false),
  /** 有条件同意. */
  AGREE_WITH_CONDITIONS(true),
  /** 不同意. */
  DISAGREE(true),
  /** 无意见. */
  NO_COMMENT(false);

  private final boolean needsAnswer;

  OpinionOutcome(boolean needsAnswer) {
    this.needsAnswer = needsAnswer;
  }

  /** Whether it says something that whoever asked has to deal with. */
  public boolean needsAnswer() {
    return needsAnswer;
  }
}
