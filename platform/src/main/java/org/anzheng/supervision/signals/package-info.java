/** 风险信号: named rules over what the system knows, what they saw, and what inspectors say of it. */
@NamedInterface("signals")
@NullMarked
package org.anzheng.supervision.signals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
