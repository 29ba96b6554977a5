package org.anzheng.web.regulator;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.springframework.stereotype.Component;

/** 待批准机构: organisations registered as bodies that have no approval yet. */
@Component
class UnapprovedBodies {

  private final Organisations organisations;
  private final BodyDirectory directory;

  UnapprovedBodies(Organisations organisations, BodyDirectory directory) {
    this.organisations = organisations;
    this.directory = directory;
  }

  List<OrganisationSummary> all() {
    Set<UUID> approved = directory.all().stream().map(BodySummary::organisation).collect(toSet());
    return organisations.ofType(OrganisationType.BODY).stream()
        .filter(organisation -> !approved.contains(organisation.id()))
        .toList();
  }
}
