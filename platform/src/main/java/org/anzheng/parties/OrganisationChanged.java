package org.anzheng.parties;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 组织信息已变更: name, seat or address of an organisation changed.
 *
 * @param act when and by whom
 * @param chain the organisation's chain
 * @param subject the organisation
 * @param name registered name from now on
 * @param nameEn English name, may be empty
 * @param division GB/T 2260 code of its seat
 * @param address registered address
 */
@NamedInterface("facts")
public record OrganisationChanged(
    Act act,
    String chain,
    UUID subject,
    String name,
    String nameEn,
    String division,
    String address)
    implements PartyFact {}
