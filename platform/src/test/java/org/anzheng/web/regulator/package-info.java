@NullMarked
package org.anzheng.web.regulator;

import org.jspecify.annotations.NullMarked;
