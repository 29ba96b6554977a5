/**
 * 信息报告: what bodies report from systems of their own, and what is reported to the state.
 *
 * <p>In: files in the national layout ({@link org.anzheng.reporting.Reports}), checked row by row;
 * what is accepted takes effect through the front door of {@code certificates}. Out: files in the
 * same layout each month ({@code out}), and the annual report of each body ({@code annual}).
 */
@ApplicationModule(
    displayName = "信息报告",
    allowedDependencies = {
      "texts",
      "sheets",
      "parties",
      "parties :: reads",
      "scheme :: reads",
      "deadlines",
      "deadlines :: facts",
      "people",
      "people :: reads",
      "bodies",
      "bodies :: reads",
      "certificates",
      "certificates :: reads",
      "certificates :: facts",
      "evaluations :: reads",
      "certification :: reads"
    })
@NullMarked
package org.anzheng.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
