package org.anzheng.certification;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** 申请评审记录 (F4): as recorded at acceptance, with the result of the conflict search. */
@NamedInterface("reads")
public record ApplicationReview(
    ClientVerification client,
    boolean competent,
    boolean differencesResolved,
    List<ConflictHit> conflicts,
    String conflictHandling,
    ManDays manDays,
    String remarks) {

  public ApplicationReview {
    conflicts = List.copyOf(conflicts);
  }
}
