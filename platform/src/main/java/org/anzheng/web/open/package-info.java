/** 公开页面: what anybody may read, without an account. */
@ApplicationModule(
    allowedDependencies = {
      "texts",
      "web.shared",
      "web.offices",
      "web.norms",
      "web.promotions",
      "documents",
      "papers",
      "web.complaints",
      "web.oversight",
      "supervision :: allegations",
      "web.supervision",
      "proof",
      "supervision :: reads",
      "complaints",
      "complaints :: reads",
      "register",
      "adoption :: requirements",
      "adoption :: promotions",
      "register :: opendata",
      "adoption :: verification",
      "adoption :: counts",
      "trust :: reads",
      "parties",
      "parties :: reads",
      "scheme :: reads",
      "scheme :: committee",
      "opinions :: reads",
      "bodies :: reads",
      "bodies :: filings",
      "certificates :: reads"
    })
@NullMarked
package org.anzheng.web.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
