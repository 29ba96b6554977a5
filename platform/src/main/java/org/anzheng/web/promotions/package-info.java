/** 采信推广清单页面公共部分: how a list is shown, to the department, to adopters and to everybody. */
@ApplicationModule(
    allowedDependencies = {
      "texts",
      "web.shared",
      "parties :: reads",
      "scheme :: reads",
      "adoption :: promotions",
      "adoption :: records",
      "adoption :: requirements"
    })
@NullMarked
package org.anzheng.web.promotions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
