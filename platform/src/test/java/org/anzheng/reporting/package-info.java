@NullMarked
package org.anzheng.reporting;

import org.jspecify.annotations.NullMarked;
