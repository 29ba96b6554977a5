package org.anzheng.parties;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.OrganisationType;
import org.springframework.modulith.NamedInterface;

/**
 * 组织已登记: an organisation takes part from now on.
 *
 * @param act when and by whom
 * @param chain the organisation's chain
 * @param subject the organisation
 * @param type what it is to the scheme
 * @param name registered name
 * @param nameEn English name, may be empty
 * @param uscc unified social credit code
 * @param division GB/T 2260 code of its seat
 * @param address registered address
 */
@NamedInterface("facts")
public record OrganisationRegistered(
    Act act,
    String chain,
    UUID subject,
    OrganisationType type,
    String name,
    String nameEn,
    String uscc,
    String division,
    String address)
    implements PartyFact {}
