@NullMarked
package org.anzheng.bodies.approval;

import org.jspecify.annotations.NullMarked;
