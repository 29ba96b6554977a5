/**
 * 认证制度: the catalogue of certifiable services, the basic norm with its criteria, the register of
 * legal parameters and the national code tables of reasons. Versioned reference data: every version
 * has a day from which it holds and, once replaced, a day until which it held.
 *
 * <p>The first versions came with the platform; how the catalogue is decided stands in {@code
 * scheme.catalogue}, how norms, rules and marks are published in {@code scheme.norms}. The
 * technical committee has a package of its own, {@code scheme.committee}: its members have
 * accounts, its terms and votes end in time, its papers lie in the archive (ADR 9).
 */
@ApplicationModule(
    allowedDependencies = {
      "parties :: reads",
      "deadlines",
      "deadlines :: facts",
      "archive :: reads",
      "opinions",
      "opinions :: reads"
    })
@NullMarked
package org.anzheng.scheme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
