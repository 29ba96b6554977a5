/**
 * 征求意见: opinions asked of the other departments on what the market regulator is about to decide:
 * norms, rules, marks, approvals. Who is asked is data; an opinion holds for the exact content that
 * was put to the department.
 *
 * <p>Announces {@link org.anzheng.opinions.OpinionFact}.
 */
@ApplicationModule(
    displayName = "征求意见",
    allowedDependencies = {"deadlines", "deadlines :: facts", "archive", "archive :: reads"})
@NullMarked
package org.anzheng.opinions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
