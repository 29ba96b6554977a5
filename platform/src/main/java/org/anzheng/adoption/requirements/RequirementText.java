package org.anzheng.adoption.requirements;

import org.springframework.modulith.NamedInterface;

/** 采信要求文本: the wording that a tender quotes; the Chinese one prevails. */
@NamedInterface("requirements")
public record RequirementText(String zh, String en) {}
