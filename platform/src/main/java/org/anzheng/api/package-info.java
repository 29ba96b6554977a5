/** 数据接口: REST, the same nouns as the pages. */
@ApplicationModule(
    allowedDependencies = {
      "texts",
      "documents",
      "papers",
      "register",
      "adoption :: counts",
      "adoption :: watch",
      "adoption :: records",
      "adoption :: keys",
      "adoption :: promotions",
      "adoption :: requirements",
      "adoption :: verification",
      "reporting",
      "reporting :: reads",
      "trust :: reads",
      "scheme :: reads",
      "opinions :: reads",
      "bodies :: reads",
      "certificates :: reads",
      "direct"
    })
@NullMarked
package org.anzheng.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
