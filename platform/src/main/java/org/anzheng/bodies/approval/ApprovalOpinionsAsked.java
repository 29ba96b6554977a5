package org.anzheng.bodies.approval;

import java.time.LocalDate;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 审批意见已征求: the other departments were asked. */
@NamedInterface("approval")
public record ApprovalOpinionsAsked(Act act, ApprovalStep step, LocalDate due)
    implements ApprovalFact {}
