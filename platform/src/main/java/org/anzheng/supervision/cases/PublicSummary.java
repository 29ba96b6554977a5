package org.anzheng.supervision.cases;

import org.anzheng.supervision.proceedings.ProceedingForm;

/** 公示摘要: what the public reads of a decision; persons are masked when it is published. */
public record PublicSummary(String text) implements ProceedingForm {}
