/**
 * 监管事项: what inspections, penalty cases and orders have in common: one record with its number, its
 * subject and its party, the forms handed in with it, its clocks and its history.
 *
 * <p>Announces {@link org.anzheng.supervision.proceedings.ProceedingMoved}.
 */
@NamedInterface("oversight")
@NullMarked
package org.anzheng.supervision.proceedings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
