package org.anzheng.parties;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 密码已修改: an account has a new password.
 *
 * @param act when and by whom
 * @param chain the organisation's chain
 * @param subject the account
 * @param temporary whether its owner has to choose another one at the next login
 */
@NamedInterface("facts")
public record PasswordChanged(Act act, String chain, UUID subject, boolean temporary)
    implements PartyFact {}
