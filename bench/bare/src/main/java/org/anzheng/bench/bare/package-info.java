/** The application that the bench of the start compares with. */
@NullMarked
package org.anzheng.bench.bare;

import org.jspecify.annotations.NullMarked;
