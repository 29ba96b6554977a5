package org.anzheng.certification;

import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 委托人已同意移交先前档案: from now on the body may read the earlier cases of the lineage. */
@NamedInterface("facts")
public record RecordsReleased(Act act, CaseStep step) implements CertificationFact {}
