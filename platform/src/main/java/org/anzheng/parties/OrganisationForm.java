package org.anzheng.parties;

import org.anzheng.kernel.OrganisationType;

/**
 * 组织登记表: what is asked when an organisation is registered.
 *
 * @param type what it is to the scheme
 * @param name registered Chinese name
 * @param nameEn English name, may be empty
 * @param uscc unified social credit code
 * @param division GB/T 2260 code of its seat, six digits
 * @param address registered address
 */
public record OrganisationForm(
    OrganisationType type,
    String name,
    String nameEn,
    Uscc uscc,
    String division,
    String address) {}
