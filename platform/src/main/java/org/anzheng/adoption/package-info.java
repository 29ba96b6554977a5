/**
 * 采信: what those do who rely on certificates: verifying one or a hundred thousand, watching,
 * writing requirements, recording what was relied on.
 *
 * <p>Everything it knows of a certificate it has from the public register, never from {@code
 * certificates}, of which it uses only the words (numbers and statuses).
 */
@ApplicationModule(
    displayName = "采信",
    allowedDependencies = {
      "scheme :: reads",
      "register",
      "bodies :: reads",
      "certificates :: reads"
    })
@NullMarked
package org.anzheng.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
