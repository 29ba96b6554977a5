@NullMarked
package org.anzheng.bodies;

import org.jspecify.annotations.NullMarked;
