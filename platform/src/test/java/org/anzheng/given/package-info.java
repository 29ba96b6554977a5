/** Fixtures: what a test takes as given. */
@NullMarked
package org.anzheng.given;

import org.jspecify.annotations.NullMarked;
