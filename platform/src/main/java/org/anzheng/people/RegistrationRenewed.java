package org.anzheng.people;

import java.time.LocalDate;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 注册已延期: the registration of a person lasts longer. */
@NamedInterface("facts")
public record RegistrationRenewed(
    Act act, String chain, UUID person, UUID body, LocalDate registeredUntil)
    implements PersonFact {}
