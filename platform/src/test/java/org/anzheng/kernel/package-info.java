@NullMarked
package org.anzheng.kernel;

import org.jspecify.annotations.NullMarked;
