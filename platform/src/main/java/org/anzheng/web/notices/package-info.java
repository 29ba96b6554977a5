/** 收件箱页面: notices as everybody who is signed in receives them. */
@ApplicationModule(
    allowedDependencies = {
      "texts",
      "web.shared",
      "web.cases",
      "parties :: reads",
      "notices",
      "notices :: reads"
    })
@NullMarked
package org.anzheng.web.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
