package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 个人信息已删除: how much went, and on what ground; never whose.
 *
 * @param records how many records of the chain lost their content
 * @param forms how many frozen forms lost words
 */
@NamedInterface("facts")
public record PersonErased(Act act, ErasureStep step, ErasureGround ground, int records, int forms)
    implements ErasureFact {}
