@NullMarked
package org.anzheng.web.committee;

import org.jspecify.annotations.NullMarked;
