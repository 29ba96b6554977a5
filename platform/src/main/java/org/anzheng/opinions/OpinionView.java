package org.anzheng.opinions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 意见记录: one request as readers see it.
 *
 * @param role the department asked
 * @param due last day to answer
 * @param answer present once given
 */
@NamedInterface("reads")
public record OpinionView(
    UUID id,
    OpinionSubject subject,
    Role role,
    OpinionStatus status,
    LocalDate askedOn,
    LocalDate due,
    Optional<Answer> answer) {

  /**
   * 答复.
   *
   * @param signer account of the official who signed
   * @param file the letter in the archive
   */
  public record Answer(
      OpinionOutcome outcome,
      String text,
      String documentNo,
      LocalDate date,
      UUID signer,
      Optional<UUID> file) {}

  /** Whether nothing more is waited for: given, lapsed or recalled. */
  public boolean closed() {
    return status.awaiting().isEmpty();
  }
}
