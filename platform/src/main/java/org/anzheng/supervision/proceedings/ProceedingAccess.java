package org.anzheng.supervision.proceedings;

import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.supervision.offices.Authorities;
import org.anzheng.supervision.offices.Authority;
import org.springframework.stereotype.Component;

/**
 * 监管事项查阅: national departments read all of supervision; an office its own and what its line does in
 * its area; a party what it answers, once it may; nobody else anything.
 */
@Component
class ProceedingAccess {

  private final Authorities authorities;
  private final Organisations organisations;

  ProceedingAccess(Authorities authorities, Organisations organisations) {
    this.authorities = authorities;
    this.organisations = organisations;
  }

  @Basis({"opinion:1", "regulation:54"})
  boolean reads(UUID reader, Proceeding<?> proceeding) {
    return proceeding.isOpenTo(reader)
        || authorities.find(reader).filter(own -> covers(own, proceeding)).isPresent();
  }

  private boolean covers(Authority reader, Proceeding<?> proceeding) {
    return reader.office().isEmpty()
        || isOfLine(reader, proceeding) && isInArea(reader, proceeding);
  }

  private boolean isOfLine(Authority reader, Proceeding<?> proceeding) {
    return authorities
        .find(proceeding.organisation())
        .filter(other -> other.department() == reader.department())
        .isPresent();
  }

  private boolean isInArea(Authority reader, Proceeding<?> proceeding) {
    Optional<String> seat =
        organisations.find(proceeding.party()).map(OrganisationSummary::division);
    return seat.filter(reader::covers).isPresent();
  }
}
