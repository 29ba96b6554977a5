/** Tests of evaluations. */
@NullMarked
package org.anzheng.evaluations;

import org.jspecify.annotations.NullMarked;
