package org.anzheng.web.shared;

import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * 已登录用户: who the session belongs to. Its duties are read again for every request.
 *
 * @param account the account
 * @param organisation its organisation
 * @param organisationName the organisation's name
 * @param organisationType decides which audience's pages are open
 * @param name the person's name
 * @param roles duties held now
 */
public record SignedIn(
    UUID account,
    UUID organisation,
    String organisationName,
    OrganisationType organisationType,
    String name,
    Set<Role> roles)
    implements AuthenticatedPrincipal, java.io.Serializable {

  public SignedIn {
    roles = Set.copyOf(roles);
  }

  /** The actor that front doors ask for. */
  public Actor actor() {
    return new Actor(account, organisation, roles);
  }

  /** The name sessions are indexed by: the account, so that all of its sessions can be found. */
  @Override
  public String getName() {
    return account.toString();
  }
}
