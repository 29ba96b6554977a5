/**
 * 机构资质审批: the cases in which the approval of a body, its extension and its renewal are applied for,
 * examined and decided, with their legal clocks.
 *
 * <p>Announces {@link org.anzheng.bodies.approval.ApprovalFact}.
 */
@NullMarked
package org.anzheng.bodies.approval;

import org.jspecify.annotations.NullMarked;
