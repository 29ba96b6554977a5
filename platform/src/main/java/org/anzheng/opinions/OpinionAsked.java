package org.anzheng.opinions;

import java.time.LocalDate;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/** 已征求意见. */
@NamedInterface("facts")
public record OpinionAsked(Act act, UUID request, OpinionSubject subject, Role role, LocalDate due)
    implements OpinionFact {}
