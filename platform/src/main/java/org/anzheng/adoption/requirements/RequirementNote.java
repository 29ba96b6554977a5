package org.anzheng.adoption.requirements;

import org.springframework.modulith.NamedInterface;

/**
 * 提示条目: one warning about a requirement.
 *
 * @param found the words that gave rise to it, or the number behind it; may be blank
 * @param forbidden whether the law of this procurement forbids it
 */
@NamedInterface("requirements")
public record RequirementNote(RequirementWarning warning, String found, boolean forbidden) {}
