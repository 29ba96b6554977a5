package org.anzheng.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 通知摘要: a notice in a list, without its text.
 *
 * @param kind such as CertificateSuspended
 * @param subject as {@code <noun>/<identifier>}
 * @param legal whether it is a legal notice rather than a message
 * @param recipient empty when it went to whoever holds the duty
 * @param deliveredAt when it reached the inbox
 * @param servedOn from which day it counts as served
 * @param readAt when somebody whom it concerns first opened it
 */
@NamedInterface("reads")
public record NoticeLine(
    UUID id,
    String kind,
    String subject,
    String chain,
    String titleZh,
    String titleEn,
    boolean legal,
    UUID sender,
    Optional<UUID> recipient,
    Set<Role> duties,
    Instant deliveredAt,
    LocalDate servedOn,
    Optional<Instant> readAt) {

  public NoticeLine {
    duties = Set.copyOf(duties);
  }

  /** Whether it was sent to this organisation or its kind. */
  public boolean reaches(Actor actor) {
    return recipient.map(actor.organisation()::equals).orElse(duties.stream().anyMatch(actor::has));
  }
}
