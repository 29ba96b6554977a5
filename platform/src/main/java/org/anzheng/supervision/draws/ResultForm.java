package org.anzheng.supervision.draws;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * 检查结果内容: what an inspector records.
 *
 * @param note public; may be empty
 */
@NamedInterface("draws")
public record ResultForm(InspectionOutcome outcome, LocalDate inspectedOn, String note) {}
