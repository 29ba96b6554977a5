package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 已申请删除个人信息. */
@NamedInterface("facts")
public record ErasureRequested(Act act, ErasureStep step, ErasureGround ground)
    implements ErasureFact {}
