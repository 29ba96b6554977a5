package org.anzheng.certificates;

/**
 * 撤销决定被撤销: after an appeal or a judgment.
 *
 * @param document the decision or judgment that annuls, with its number
 */
public record AnnulmentOrder(String document, String facts, DecisionDates dates) {}
