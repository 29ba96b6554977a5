package org.anzheng.people;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 恢复执业事实: the suspension of a person's practice is over. */
@NamedInterface("facts")
public record PracticeResumed(Act act, String chain, UUID person, UUID body)
    implements PersonFact {}
