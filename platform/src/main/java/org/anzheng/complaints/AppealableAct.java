package org.anzheng.complaints;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 可申诉行为: an act of a body against an organisation, and until when it can appeal.
 *
 * @param subject the case or certificate, as {@code <noun>/<identifier>}
 * @param appealed number of the appeal already made
 */
@NamedInterface("reads")
public record AppealableAct(
    ComplaintTopic topic,
    String subject,
    UUID body,
    AppealedAct act,
    LocalDate lastDay,
    Optional<String> appealed) {

  /** Whether an appeal would be taken on a day. */
  public boolean openOn(LocalDate day) {
    return appealed.isEmpty() && !day.isAfter(lastDay);
  }
}
