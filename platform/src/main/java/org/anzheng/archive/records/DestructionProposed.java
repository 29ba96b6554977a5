package org.anzheng.archive.records;

import java.time.LocalDate;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 已提出销毁.
 *
 * @param keptUntil last day of the retention, which has passed
 */
@NamedInterface("records")
public record DestructionProposed(Act act, RecordSetStep step, String subject, LocalDate keptUntil)
    implements RecordSetFact {}
