package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 整改验证.
 *
 * @param visitedOn the day on site, when it was verified there
 */
@NamedInterface("reads")
public record Verification(
    boolean accepted, VerificationMethod method, String opinion, Optional<LocalDate> visitedOn) {

  /** A verification on paper. */
  public static Verification onPaper(boolean accepted, String opinion) {
    return new Verification(accepted, VerificationMethod.DOCUMENTS, opinion, Optional.empty());
  }
}
