@NullMarked
package org.anzheng.parties;

import org.jspecify.annotations.NullMarked;
