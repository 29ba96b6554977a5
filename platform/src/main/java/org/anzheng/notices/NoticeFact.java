package org.anzheng.notices;

import java.util.UUID;
import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/** 通知事实: that something was served, and that it was read. */
@NamedInterface("facts")
public sealed interface NoticeFact extends Fact permits NoticeServed, NoticeRead {

  /** Identity of the notice. */
  UUID notice();
}
