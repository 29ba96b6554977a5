/** Tests of 通知送达. */
@NullMarked
package org.anzheng.notices;

import org.jspecify.annotations.NullMarked;
