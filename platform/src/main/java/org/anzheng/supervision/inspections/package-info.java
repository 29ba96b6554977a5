/**
 * 监督检查: inspections of drawn objects and others, from the order to the result, with the correction
 * that was ordered. {@link org.anzheng.supervision.inspections.InspectionTransition} says what can
 * happen to one.
 */
@NamedInterface("oversight")
@NullMarked
package org.anzheng.supervision.inspections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
