/** Benchmarks: each prints ratios of what was measured in one and the same run. */
@NullMarked
package org.anzheng.bench;

import org.jspecify.annotations.NullMarked;
