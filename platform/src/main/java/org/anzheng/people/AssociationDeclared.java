package org.anzheng.people;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 关联关系已申报: a tie to an organisation was declared. */
@NamedInterface("facts")
public record AssociationDeclared(
    Act act, String chain, UUID person, UUID body, Association association) implements PersonFact {}
