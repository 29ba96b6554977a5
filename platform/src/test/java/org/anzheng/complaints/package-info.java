/** Tests of 投诉申诉. */
@NullMarked
package org.anzheng.complaints;

import org.jspecify.annotations.NullMarked;
