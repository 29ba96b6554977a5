/**
 * 采信: how network operators and purchasers rely on certificates, lawfully and by machine.
 *
 * <p>Verifying one or a hundred thousand ({@code verification}), watch lists ({@code watch}) with
 * webhooks ({@code webhook}), requirements that accept any approved body ({@code requirements}),
 * what the departments recommend ({@code promotions}), records of what was relied on and feedback
 * ({@code records}), keys for programs ({@code keys}), and how often the public asks ({@code
 * counts}). Everything it knows of a certificate it has from the public register, never from {@code
 * certificates}, of which it uses only the words (numbers and statuses).
 */
@ApplicationModule(
    displayName = "采信",
    allowedDependencies = {
      "texts",
      "sheets",
      "scheme :: reads",
      "parties :: reads",
      "notices",
      "notices :: reads",
      "register",
      "trust :: reads",
      "certificates :: reads",
      "bodies :: reads"
    })
@NullMarked
package org.anzheng.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
