/** Tests of the inbox. */
@NullMarked
package org.anzheng.web.notices;

import org.jspecify.annotations.NullMarked;
