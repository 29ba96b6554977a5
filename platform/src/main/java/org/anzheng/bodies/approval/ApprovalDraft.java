package org.anzheng.bodies.approval;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 申请草稿: an application that is being written; survives sign-out.
 *
 * @param supplements number of the case that it supplements; empty for a new application
 * @param submittedAs number of the case it became; empty while it is a draft
 */
@NamedInterface("approval")
public record ApprovalDraft(
    UUID id,
    UUID organisation,
    Optional<String> supplements,
    Optional<String> submittedAs,
    ApprovalApplication form,
    Instant savedAt,
    int version) {

  ApprovalDraft saved(ApprovalApplication written, Instant now) {
    return new ApprovalDraft(
        id, organisation, supplements, Optional.empty(), written, now, version + 1);
  }

  /** Handed in: what was written is in the case now. */
  ApprovalDraft submitted(String number, Instant now) {
    return new ApprovalDraft(
        id,
        organisation,
        supplements,
        Optional.of(number),
        ApprovalApplication.empty(form.kind()),
        now,
        version + 1);
  }
}
