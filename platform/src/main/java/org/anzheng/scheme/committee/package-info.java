/**
 * 技术委员会: the committee that the four departments set up together. It answers technical questions
 * and proposes the drafting and revision of catalogue and rules; it has no part in single cases.
 *
 * <p>Owns seats, questions, proposals, meetings, ballots and resolutions. All of them stand in one
 * record chain. Announces {@link org.anzheng.scheme.committee.CommitteeFact}.
 */
@NullMarked
package org.anzheng.scheme.committee;

import org.jspecify.annotations.NullMarked;
