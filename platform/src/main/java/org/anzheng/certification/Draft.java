package org.anzheng.certification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 委托草稿: a commission that is being written; survives sign-out.
 *
 * @param origin what kind of case it will be, about which certificate
 * @param supplements number of the case that it supplements; empty for a new commission
 * @param submittedAs number of the case it became; empty while it is a draft
 */
@NamedInterface("reads")
public record Draft(
    UUID id,
    UUID organisation,
    CaseOrigin origin,
    Optional<String> supplements,
    Optional<String> submittedAs,
    CommissionForm form,
    Instant savedAt,
    int version) {

  Draft with(CommissionForm changed, Instant now) {
    return new Draft(id, organisation, origin, supplements, submittedAs, changed, now, version + 1);
  }

  Draft closed(String number, Instant now) {
    return new Draft(
        id,
        organisation,
        origin,
        supplements,
        Optional.of(number),
        CommissionForm.EMPTY,
        now,
        version + 1);
  }
}
