package org.anzheng.people;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 停止执业事实: a person may not practise until the suspension ends. */
@NamedInterface("facts")
public record PracticeSuspended(Act act, String chain, UUID person, UUID body, Sanction sanction)
    implements PersonFact {}
