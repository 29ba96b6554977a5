package org.anzheng.bodies.approval;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 许可决定: what was decided, when, with which effect.
 *
 * @param lastDay last day of the time limit
 * @param approvalNo the approval it led to or changed
 * @param barredUntil last day on which the organisation may not apply again
 * @param silent 视为准予: nobody decided in time, and the law counts that as consent
 */
@NamedInterface("approval")
public record ApprovalDecision(
    LocalDate decidedOn,
    LocalDate lastDay,
    ApprovalDecisionForm form,
    Optional<String> approvalNo,
    Optional<LocalDate> barredUntil,
    boolean silent) {}
