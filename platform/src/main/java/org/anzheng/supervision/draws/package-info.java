/**
 * 双随机抽查: inspections drawn at random (双随机、一公开): lists are frozen and in the log before the
 * announced time, the seed comes from the witnesses afterwards, the result can be made again by
 * anybody. {@link org.anzheng.supervision.draws.DrawTransition} says what can happen to a plan.
 */
@NullMarked
package org.anzheng.supervision.draws;

import org.jspecify.annotations.NullMarked;
