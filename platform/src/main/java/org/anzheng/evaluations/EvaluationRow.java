package org.anzheng.evaluations;

/** The row of an evaluation, without what hangs on it. */
record EvaluationRow(EvaluationOrder order, EvaluationStatus status, String ended, int version) {}
