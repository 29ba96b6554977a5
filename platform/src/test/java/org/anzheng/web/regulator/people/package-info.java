@NullMarked
package org.anzheng.web.regulator.people;

import org.jspecify.annotations.NullMarked;
