/** 监管留存: which records the acts of supervision keep while they are open. */
@NullMarked
package org.anzheng.supervision.holds;

import org.jspecify.annotations.NullMarked;
