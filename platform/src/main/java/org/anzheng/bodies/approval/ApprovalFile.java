package org.anzheng.bodies.approval;

import org.springframework.modulith.NamedInterface;

/** 审批卷宗: a case with everything on file. */
@NamedInterface("approval")
public record ApprovalFile(ApprovalCase summary, ApprovalRecord record) {}
