package org.anzheng.bodies.approval;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 审批步骤: what every fact of a case says about the case. */
@NamedInterface("approval")
public record ApprovalStep(
    String caseNumber,
    UUID organisation,
    ApprovalKind kind,
    ApprovalTransition transition,
    ApprovalStatus from,
    ApprovalStatus to) {}
