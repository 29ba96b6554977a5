/**
 * 认证人员: the people of the certification bodies: registration, competence by category and clause
 * group, associations with organisations, and the rule that a person practises in one body only.
 *
 * <p>Announces {@link org.anzheng.people.PersonFact}. The identity number of a person is sealed at
 * rest and never leaves this module.
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
      "archive :: reads"
    })
@NullMarked
package org.anzheng.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
