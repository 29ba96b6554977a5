package org.anzheng.people;

import java.time.LocalDate;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 人员已登记: a person practises in a body from now on. */
@NamedInterface("facts")
public record PersonRegistered(
    Act act,
    String chain,
    UUID person,
    UUID body,
    String name,
    String registrationNo,
    LocalDate registeredFrom,
    LocalDate registeredUntil,
    boolean fullTime)
    implements PersonFact {}
