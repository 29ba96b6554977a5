@NullMarked
package org.anzheng.scheme.catalogue;

import org.jspecify.annotations.NullMarked;
