/**
 * 开放数据: the register as files, every day whole and as what changed since the day before, with an
 * index that is signed.
 */
@NamedInterface("opendata")
@NullMarked
package org.anzheng.register.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
