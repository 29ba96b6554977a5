@NullMarked
package org.anzheng.postgres;

import org.jspecify.annotations.NullMarked;
