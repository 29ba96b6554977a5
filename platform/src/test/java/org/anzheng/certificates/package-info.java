@NullMarked
package org.anzheng.certificates;

import org.jspecify.annotations.NullMarked;
