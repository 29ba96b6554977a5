package org.anzheng.parties;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 账户状态已变更: an account was disabled or enabled.
 *
 * @param act when and by whom
 * @param chain the organisation's chain
 * @param subject the account
 * @param transition what was done
 * @param from status before
 * @param to status after
 */
@NamedInterface("facts")
public record AccountStatusChanged(
    Act act,
    String chain,
    UUID subject,
    AccountTransition transition,
    AccountStatus from,
    AccountStatus to)
    implements PartyFact {}
