package org.anzheng.people;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 执业资格已撤销: no body may register the person while the bar runs. */
@NamedInterface("facts")
public record PersonBarred(Act act, String chain, UUID person, UUID body, Sanction sanction)
    implements PersonFact {}
