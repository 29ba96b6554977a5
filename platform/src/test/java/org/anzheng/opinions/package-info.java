@NullMarked
package org.anzheng.opinions;

import org.jspecify.annotations.NullMarked;
