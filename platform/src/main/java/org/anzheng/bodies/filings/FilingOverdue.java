package org.anzheng.bodies.filings;

import java.time.LocalDate;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 逾期未备案: the last day passed and the announced text was not filed. */
@NamedInterface("filings")
public record FilingOverdue(Act act, FilingStep step, LocalDate due) implements FilingFact {}
