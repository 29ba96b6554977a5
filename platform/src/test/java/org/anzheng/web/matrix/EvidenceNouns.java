package org.anzheng.web.matrix;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;

/** Evidence packages: which record an address names, and who may take one out. */
final class EvidenceNouns {

  private static final String PACKAGE = "/cases/{number}/evidence";

  private EvidenceNouns() {}

  static boolean knows(String pattern) {
    return pattern.contains(PACKAGE);
  }

  /** Any duty in the body will do; of the regulators only the market regulator's. */
  static Set<Role> duties(String pattern) {
    return pattern.startsWith("/body/")
        ? Tenants.rolesOf(OrganisationType.BODY).collect(toSet())
        : Set.of(Role.MARKET_REGULATOR);
  }
}
