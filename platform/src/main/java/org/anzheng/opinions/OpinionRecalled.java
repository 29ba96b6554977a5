package org.anzheng.opinions;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/** 已撤回征求. */
@NamedInterface("facts")
public record OpinionRecalled(Act act, UUID request, OpinionSubject subject, Role role)
    implements OpinionFact {}
