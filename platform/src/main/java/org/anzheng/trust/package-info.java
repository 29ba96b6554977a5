/**
 * 可信日志: records every fact in the transaction that made it true, gives it a place in a public
 * append-only log, and proves that place to anybody.
 *
 * <p>A fact enters through {@link org.anzheng.kernel.Journal}; {@link
 * org.anzheng.trust.LogPublisher} sequences and signs; what others read is in the types of the
 * named interface {@code reads}.
 */
@ApplicationModule(
    displayName = "Trust",
    allowedDependencies = {"kernel", "proof"})
@NullMarked
package org.anzheng.trust;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
