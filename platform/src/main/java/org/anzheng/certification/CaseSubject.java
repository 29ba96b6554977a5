package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/**
 * 认证对象: what is to be certified.
 *
 * @param category code of the service category
 * @param tier tier of the rule version
 * @param ruleVersion the rule that held when the commission was handed in
 * @param scopeEn empty when there is no English scope
 */
@NamedInterface("reads")
public record CaseSubject(
    String category, String tier, String ruleVersion, String scopeZh, String scopeEn) {}
