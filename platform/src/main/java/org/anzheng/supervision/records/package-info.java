/** 监督记录: what signals, reports, referrals and findings have in common: number, words, history. */
@NamedInterface("records")
@NullMarked
package org.anzheng.supervision.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
