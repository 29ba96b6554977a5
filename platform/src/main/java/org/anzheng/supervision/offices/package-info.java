/**
 * 管辖与职权: which department or office acts, over whom, and by which power on the day; every act of
 * supervision asks here first.
 */
@NamedInterface("oversight")
@NullMarked
package org.anzheng.supervision.offices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
