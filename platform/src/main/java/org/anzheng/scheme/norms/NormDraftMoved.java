package org.anzheng.scheme.norms;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 规范性文件草案已流转: opinions were asked, it was withdrawn, or a later version took its place. */
@NamedInterface("facts")
public record NormDraftMoved(
    Act act,
    String draft,
    NormKind document,
    NormTransition transition,
    String contentHash,
    String note)
    implements NormFact {}
