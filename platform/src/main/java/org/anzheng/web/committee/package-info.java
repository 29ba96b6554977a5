/** 技术委员会页面: proposals, meetings, votes and questions of those who hold a seat; no case. */
@ApplicationModule(
    allowedDependencies = {
      "texts",
      "web.shared",
      "parties :: reads",
      "archive",
      "archive :: reads",
      "scheme :: reads",
      "scheme :: committee"
    })
@NullMarked
package org.anzheng.web.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
