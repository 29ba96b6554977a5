package org.anzheng.parties;

import java.util.UUID;
import org.anzheng.kernel.OrganisationType;
import org.springframework.modulith.NamedInterface;

/**
 * 组织摘要: what other modules read of an organisation.
 *
 * @param id identity
 * @param type what it is to the scheme
 * @param name registered Chinese name
 * @param nameEn English name, may be empty
 * @param uscc unified social credit code
 * @param division GB/T 2260 code of its seat
 * @param address registered address
 */
@NamedInterface("reads")
public record OrganisationSummary(
    UUID id,
    OrganisationType type,
    String name,
    String nameEn,
    Uscc uscc,
    String division,
    String address) {}
