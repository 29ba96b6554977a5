@NullMarked
package org.anzheng.people;

import org.jspecify.annotations.NullMarked;
