/**
 * 组织与账户: who takes part. Organisations with a checked USCC, accounts inside them, the duties an
 * account holds, and the gate through which people log in.
 *
 * <p>Names, mail addresses and telephone numbers of people are sealed at rest. Every change of an
 * organisation, an account or a duty is a fact in the organisation's chain; a login is not a fact,
 * but is kept in an audit that cannot be changed.
 */
@ApplicationModule(displayName = "组织与账户", allowedDependencies = "kernel")
@NullMarked
package org.anzheng.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
