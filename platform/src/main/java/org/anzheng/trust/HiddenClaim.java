package org.anzheng.trust;

import org.springframework.modulith.NamedInterface;

/**
 * 可选披露项: what a credential hides and its holder may show.
 *
 * @param name of the claim
 * @param value as text, the lines of a list below each other
 */
@NamedInterface("reads")
public record HiddenClaim(String name, String value) {}
