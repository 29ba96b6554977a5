package org.anzheng.parties;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 账户已建立: a person can act for an organisation.
 *
 * @param act when and by whom
 * @param chain the organisation's chain
 * @param subject the account
 * @param login by which its owner logs in
 * @param name of the person
 * @param roles first duties
 */
@NamedInterface("facts")
public record AccountCreated(
    Act act, String chain, UUID subject, String login, String name, List<Role> roles)
    implements PartyFact {}
