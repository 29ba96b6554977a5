@NullMarked
package org.anzheng.deadlines;

import org.jspecify.annotations.NullMarked;
