package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 未同意删除个人信息. */
@NamedInterface("facts")
public record ErasureDeclined(Act act, ErasureStep step) implements ErasureFact {}
