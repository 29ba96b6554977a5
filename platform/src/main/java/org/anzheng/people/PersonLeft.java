package org.anzheng.people;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 人员已离开: a person no longer practises in the body. */
@NamedInterface("facts")
public record PersonLeft(Act act, String chain, UUID person, UUID body) implements PersonFact {}
