package org.anzheng.parties;

/**
 * 组织信息变更: the new values; code and type never change.
 *
 * @param name registered Chinese name
 * @param nameEn English name, may be empty
 * @param division GB/T 2260 code of its seat
 * @param address registered address
 */
public record OrganisationChange(String name, String nameEn, String division, String address) {}
