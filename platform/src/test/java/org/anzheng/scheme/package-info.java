@NullMarked
package org.anzheng.scheme;

import org.jspecify.annotations.NullMarked;
