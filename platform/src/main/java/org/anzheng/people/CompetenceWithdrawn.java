package org.anzheng.people;

import java.time.LocalDate;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 能力已撤回: the body no longer stands by a competence.
 *
 * @param firstDay first day on which it does not count
 */
@NamedInterface("facts")
public record CompetenceWithdrawn(
    Act act,
    String chain,
    UUID person,
    UUID body,
    UUID competence,
    LocalDate firstDay,
    String reason)
    implements PersonFact {}
