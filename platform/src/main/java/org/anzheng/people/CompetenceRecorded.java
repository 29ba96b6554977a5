package org.anzheng.people;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 能力已确认: the body confirmed a competence. */
@NamedInterface("facts")
public record CompetenceRecorded(
    Act act, String chain, UUID person, UUID body, Competence competence) implements PersonFact {}
