/** Every way into the platform, tried by everybody who must not get through. */
@NullMarked
package org.anzheng.web.matrix;

import org.jspecify.annotations.NullMarked;
