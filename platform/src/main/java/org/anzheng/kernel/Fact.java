package org.anzheng.kernel;

import java.util.Optional;

/**
 * 事实: something that happened, in the past tense, complete, never changed. A correction is a new
 * fact.
 *
 * <p>Facts are records; all their components go into the encrypted body of the log record, so a
 * component must be a value that JSON can carry.
 */
public interface Fact {

  /** When, by whom, in which duty. */
  Act act();

  /**
   * The record chain this fact continues: one per certificate lineage, and one each for an
   * organisation, a body, a person and the scheme. Form: {@code <noun>/<identifier>}.
   */
  String chain();

  /** What anybody may read of it in the log; most facts publish nothing but a commitment. */
  default Optional<PublicLeaf> publicLeaf() {
    return Optional.empty();
  }

  /** Stable name of the kind of fact: the record's simple name, such as CertificateSuspended. */
  default String kind() {
    return getClass().getSimpleName();
  }
}
