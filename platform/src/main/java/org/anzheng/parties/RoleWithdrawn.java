package org.anzheng.parties;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 职责已收回: an account no longer holds a duty.
 *
 * @param act when and by whom
 * @param chain the organisation's chain
 * @param subject the account
 * @param role the duty
 */
@NamedInterface("facts")
public record RoleWithdrawn(Act act, String chain, UUID subject, Role role) implements PartyFact {}
