/** That the benches run; never how fast. */
@NullMarked
package org.anzheng.bench;

import org.jspecify.annotations.NullMarked;
