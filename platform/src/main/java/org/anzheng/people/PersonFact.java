package org.anzheng.people;

import java.util.UUID;
import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/** 人员事实: what happened to a person in a body. */
@NamedInterface("facts")
public sealed interface PersonFact extends Fact
    permits PersonRegistered,
        RegistrationRenewed,
        CompetenceRecorded,
        CompetenceRenewed,
        CompetenceWithdrawn,
        AssociationDeclared,
        PersonLeft,
        PracticeSuspended,
        PracticeResumed,
        PersonBarred {

  /** Who it is about. */
  UUID person();
}
