/**
 * 认证机构: the bodies that the market regulator approved for cybersecurity service certification: the
 * approval with its scope, the standing, the published fees.
 *
 * <p>Announces {@link org.anzheng.bodies.BodyFact}.
 */
@ApplicationModule(
    allowedDependencies = {
      "parties",
      "parties :: reads",
      "scheme",
      "scheme :: reads",
      "deadlines",
      "deadlines :: facts",
      "archive",
      "archive :: reads",
      "notices",
      "opinions",
      "opinions :: reads",
      "opinions :: facts",
      "people",
      "people :: reads",
      "people :: facts"
    })
@NullMarked
package org.anzheng.bodies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
