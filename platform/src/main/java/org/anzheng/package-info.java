/** The platform's wiring: database, keys, clock. Every other package here is a module. */
@NullMarked
package org.anzheng;

import org.jspecify.annotations.NullMarked;
