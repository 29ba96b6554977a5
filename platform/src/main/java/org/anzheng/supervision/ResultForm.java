package org.anzheng.supervision;

import java.time.LocalDate;

/**
 * 检查结果内容: what an inspector records.
 *
 * @param note public; may be empty
 */
public record ResultForm(InspectionOutcome outcome, LocalDate inspectedOn, String note) {}
