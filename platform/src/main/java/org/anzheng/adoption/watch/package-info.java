/** 关注: which suppliers and certificates an adopter watches, and what it is told about them. */
@NullMarked
package org.anzheng.adoption.watch;

import org.jspecify.annotations.NullMarked;
