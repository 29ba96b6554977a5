package org.anzheng.certification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.springframework.modulith.NamedInterface;

/**
 * 个人信息删除: a person's request about one case, as it stands. It never says who the person is.
 *
 * @param number of the case
 * @param records how many records of the chain lost their content
 * @param forms how many frozen forms lost words
 * @param version for optimistic locking
 */
@NamedInterface("reads")
public record PersonErasure(
    UUID id,
    String number,
    String chain,
    UUID body,
    ErasureStatus status,
    ErasureGround ground,
    UUID requestedBy,
    Instant requestedAt,
    Optional<Instant> endedAt,
    int records,
    int forms,
    int version) {

  ErasureStep step(ErasureTransition transition, Actor actor) {
    return new ErasureStep(id, number, chain, transition, transition.apply(status, actor));
  }

  PersonErasure ended(ErasureStatus to, Instant at, int erased, int blanked) {
    return new PersonErasure(
        id,
        number,
        chain,
        body,
        to,
        ground,
        requestedBy,
        requestedAt,
        Optional.of(at),
        erased,
        blanked,
        version + 1);
  }
}
