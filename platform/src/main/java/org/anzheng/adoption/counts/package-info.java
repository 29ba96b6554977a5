/** 查验计数: how often anybody asked the public register, and what it answered. */
@NullMarked
package org.anzheng.adoption.counts;

import org.jspecify.annotations.NullMarked;
