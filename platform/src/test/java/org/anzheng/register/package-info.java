@NullMarked
package org.anzheng.register;

import org.jspecify.annotations.NullMarked;
