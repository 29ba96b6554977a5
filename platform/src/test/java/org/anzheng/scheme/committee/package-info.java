@NullMarked
package org.anzheng.scheme.committee;

import org.jspecify.annotations.NullMarked;
