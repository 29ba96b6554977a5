package org.anzheng.certification;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 个人信息删除变动: which request a fact is about, and what it did to it. */
@NamedInterface("facts")
public record ErasureStep(
    UUID erasure,
    String caseNumber,
    String chain,
    ErasureTransition transition,
    ErasureStatus to) {}
