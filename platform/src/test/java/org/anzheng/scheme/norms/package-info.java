@NullMarked
package org.anzheng.scheme.norms;

import org.jspecify.annotations.NullMarked;
