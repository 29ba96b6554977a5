@NullMarked
package org.anzheng.witness;

import org.jspecify.annotations.NullMarked;
