/** The architecture as tests: what the house rules promise, checked on every build. */
@NullMarked
package org.anzheng.architecture;

import org.jspecify.annotations.NullMarked;
