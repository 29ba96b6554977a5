package org.anzheng.certification;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;
import org.springframework.modulith.NamedInterface;

/** 个人信息删除拒绝理由: why what names a person is not erased. */
@NamedInterface("reads")
public enum ErasureRefusal implements Reason {
  /** A word is too short or too long to tell one person. Arguments: least and most characters. */
  WORD_LENGTH(RefusalKind.INVALID),
  /** A word has signs that no name has. */
  WORD_SIGNS(RefusalKind.INVALID),
  /** Too many words. Argument: the most. */
  TOO_MANY_WORDS(RefusalKind.INVALID),
  /** A word stands for more than a person: without it a form can no longer be read. */
  WORD_TOO_COMMON(RefusalKind.INVALID),
  /** Nothing in the case has these words. */
  NOT_NAMED(RefusalKind.CONFLICT),
  /** A request about the case is open already. */
  REQUESTED_ALREADY(RefusalKind.CONFLICT),
  /** No request about the case is open. */
  NOTHING_REQUESTED(RefusalKind.CONFLICT),
  /** Whoever entered the request does not decide it. */
  SAME_PERSON_DECIDES(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  ErasureRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
