package org.anzheng.certification;

import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/** 个人信息删除事实: everything that can have happened to a person's request; none names the person. */
@NamedInterface("facts")
public sealed interface ErasureFact extends Fact
    permits ErasureRequested, ErasureDeclined, PersonErased {

  /** Which request, and to which status. */
  ErasureStep step();

  @Override
  default String chain() {
    return step().chain();
  }
}
