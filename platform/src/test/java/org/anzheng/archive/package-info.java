@NullMarked
package org.anzheng.archive;

import org.jspecify.annotations.NullMarked;
