package org.anzheng.evaluations;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 不符合已全部关闭. */
@NamedInterface("facts")
public record CorrectionsCompleted(Act act, EvaluationStep step) implements EvaluationFact {}
