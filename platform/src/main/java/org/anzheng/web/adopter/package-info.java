/**
 * 采信方页面: watch lists, requirements, records, webhook and keys of whoever relies on certificates.
 */
@ApplicationModule(
    allowedDependencies = {
      "texts",
      "web.shared",
      "web.promotions",
      "parties :: reads",
      "scheme :: reads",
      "register",
      "certificates :: reads",
      "bodies :: reads",
      "adoption",
      "adoption :: watch",
      "adoption :: webhook",
      "adoption :: requirements",
      "adoption :: promotions",
      "adoption :: records",
      "adoption :: keys"
    })
@NullMarked
package org.anzheng.web.adopter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
