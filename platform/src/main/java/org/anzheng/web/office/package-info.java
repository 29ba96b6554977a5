/** 地方主管部门页面: what an office covers, and the register within its area, for reading only. */
@ApplicationModule(
    allowedDependencies = {
      "texts",
      "web.shared",
      "web.oversight",
      "web.offices",
      "web.supervision",
      "parties :: reads",
      "scheme :: reads",
      "bodies :: reads",
      "certificates :: reads",
      "certification :: reads"
    })
@NullMarked
package org.anzheng.web.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
