@NullMarked
package org.anzheng.proof;

import org.jspecify.annotations.NullMarked;
