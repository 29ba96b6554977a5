@NullMarked
package org.anzheng.bodies.filings;

import org.jspecify.annotations.NullMarked;
