package org.anzheng.evaluations;

import java.math.BigDecimal;
import org.springframework.modulith.NamedInterface;

/**
 * 审核报告.
 *
 * @param confirmedScope the scope the evaluation really covered
 * @param manDays person-days really spent
 * @param manDaysReason why fewer than ordered; blank otherwise
 * @param concerns what the next evaluation should look at; may be blank
 */
@NamedInterface("reads")
public record EvaluationReport(
    String conclusion,
    Recommendation recommendation,
    String confirmedScope,
    BigDecimal manDays,
    String manDaysReason,
    String concerns) {}
