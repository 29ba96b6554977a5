@NullMarked
package org.anzheng.api.v1;

import org.jspecify.annotations.NullMarked;
