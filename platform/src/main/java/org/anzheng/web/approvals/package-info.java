/**
 * 审批页面公共部分: what applicant and regulator see alike of an approval case: its page, its forms, its
 * documents. Each audience adds its own acts and its own addresses.
 */
@ApplicationModule(
    allowedDependencies = {
      "texts",
      "web.shared",
      "documents",
      "web.cases",
      "parties",
      "parties :: reads",
      "scheme",
      "scheme :: reads",
      "archive",
      "archive :: reads",
      "opinions",
      "opinions :: reads",
      "trust :: reads",
      "bodies",
      "bodies :: reads",
      "bodies :: approval",
      "bodies :: filings"
    })
@NullMarked
package org.anzheng.web.approvals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
