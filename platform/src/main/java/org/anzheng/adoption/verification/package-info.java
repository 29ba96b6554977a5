/**
 * 核验: whether a certificate stands up to what somebody was told about it, one at a time or by the
 * file, with the reason for every no.
 */
@NamedInterface("verification")
@NullMarked
package org.anzheng.adoption.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
