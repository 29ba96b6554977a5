package org.anzheng.bodies.approval;

import java.time.LocalDate;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 机构资质申请已受理: the application was accepted, by an act or by silence. */
@NamedInterface("approval")
public record ApprovalAccepted(Act act, ApprovalStep step, LocalDate acceptedOn, boolean silent)
    implements ApprovalFact {}
