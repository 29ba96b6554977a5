@NullMarked
package org.anzheng.web.body;

import org.jspecify.annotations.NullMarked;
