package org.anzheng.supervision.cases;

import org.anzheng.supervision.proceedings.ProceedingForm;

/** 复议诉讼情况: which remedy was used, and how far it is. */
public record DecisionContest(ContestKind kind, ContestOutcome contestOutcome, String words)
    implements ProceedingForm {}
