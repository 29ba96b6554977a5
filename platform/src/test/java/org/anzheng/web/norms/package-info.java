@NullMarked
package org.anzheng.web.norms;

import org.jspecify.annotations.NullMarked;
