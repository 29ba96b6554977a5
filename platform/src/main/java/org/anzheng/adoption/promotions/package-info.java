/** 采信推广清单: which certificates a department recommends to rely on, never whose. */
@NullMarked
package org.anzheng.adoption.promotions;

import org.jspecify.annotations.NullMarked;
