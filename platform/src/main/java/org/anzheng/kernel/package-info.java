/**
 * 内核: the few words every module speaks. No Spring, no SQL.
 *
 * <p>Who acts ({@link org.anzheng.kernel.Actor}), what may happen ({@link
 * org.anzheng.kernel.Transition}), what did happen ({@link org.anzheng.kernel.Fact}), how the
 * platform says no ({@link org.anzheng.kernel.Refusal}) and why any of it is law ({@link
 * org.anzheng.kernel.Basis}).
 */
@NullMarked
package org.anzheng.kernel;

import org.jspecify.annotations.NullMarked;
