package org.anzheng.parties;

import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/** 组织与账户事实: everything that happens to organisations, accounts and duties. */
@NamedInterface("facts")
public sealed interface PartyFact extends Fact
    permits OrganisationRegistered,
        OrganisationChanged,
        AccountCreated,
        AccountStatusChanged,
        RoleGranted,
        RoleWithdrawn,
        PasswordChanged,
        OfficeEstablished,
        OfficeChanged {}
