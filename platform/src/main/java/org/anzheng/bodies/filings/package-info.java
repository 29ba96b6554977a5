/**
 * 规则备案: the implementing details of national rules and the self-made rules that bodies file with
 * the market regulator within the time limit after they released them.
 *
 * <p>Announces {@link org.anzheng.bodies.filings.FilingFact}.
 */
@NullMarked
package org.anzheng.bodies.filings;

import org.jspecify.annotations.NullMarked;
