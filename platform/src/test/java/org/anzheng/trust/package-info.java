/** How the log is shown to hold. */
@NullMarked
package org.anzheng.trust;

import org.jspecify.annotations.NullMarked;
