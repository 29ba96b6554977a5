package org.anzheng.opinions;

import java.time.LocalDate;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/** 逾期未答复意见: the reply limit passed without an answer. */
@NamedInterface("facts")
public record OpinionLapsed(Act act, UUID request, OpinionSubject subject, Role role, LocalDate due)
    implements OpinionFact {}
