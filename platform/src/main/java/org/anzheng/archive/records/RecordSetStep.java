package org.anzheng.archive.records;

import org.springframework.modulith.NamedInterface;

/** 卷宗变动: which set a fact is about, and what it did to it. */
@NamedInterface("records")
public record RecordSetStep(
    String subject, String chain, RecordSetTransition transition, RecordSetStatus to) {}
