package org.anzheng.bodies.filings;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 备案步骤: which filing of which body, and from which status to which. */
@NamedInterface("filings")
public record FilingStep(
    String number,
    String approvalNo,
    UUID organisation,
    FilingTransition transition,
    FilingStatus to) {}
