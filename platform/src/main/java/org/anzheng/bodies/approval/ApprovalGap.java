package org.anzheng.bodies.approval;

import org.springframework.modulith.NamedInterface;

/** 申请材料缺漏: one thing that an application lacks. */
@NamedInterface("approval")
public record ApprovalGap(ApplicationPart part, String text) {}
