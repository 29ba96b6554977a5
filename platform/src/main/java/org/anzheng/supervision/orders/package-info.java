/**
 * 责令处理: what departments order bodies to do about a certificate or a certified organisation.
 * Regulators order, bodies act: an order is closed by the fact of the body's own act. {@link
 * org.anzheng.supervision.orders.OrderTransition} says what can happen to one.
 */
@NamedInterface("oversight")
@NullMarked
package org.anzheng.supervision.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
