/**
 * 公示: what the public may read about certificates, bodies and fees, now and on any past day.
 *
 * <p>A projection: listeners re-read what a fact is about and write it again, so that facts may
 * come twice or out of order. Read through {@link org.anzheng.register.PublicRegister}, on a pool
 * that can only read.
 */
@ApplicationModule(
    allowedDependencies = {
      "sheets",
      "scheme :: reads",
      "bodies :: reads",
      "bodies :: facts",
      "bodies :: filings",
      "certificates :: reads",
      "certificates :: facts",
      "certification :: reads",
      "certification :: facts",
      "reporting :: reads",
      "reporting :: facts",
      "trust :: reads"
    })
@NullMarked
package org.anzheng.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
