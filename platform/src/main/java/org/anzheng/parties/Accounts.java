package org.anzheng.parties;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 账户查询: accounts by identity, organisation and duty. */
@Service
@NamedInterface("reads")
public class Accounts {

  private final AccountStore store;

  Accounts(AccountStore store) {
    this.store = store;
  }

  /** An account by identity. */
  public Optional<AccountSummary> find(UUID id) {
    return store.find(id).map(Account::summary);
  }

  /** Who acts when the owner of the account does, with the duties held now; none if disabled. */
  public Optional<Actor> actor(UUID id) {
    return store
        .find(id)
        .filter(account -> account.status() == AccountStatus.ACTIVE)
        .map(Account::actor);
  }

  /** Whether the owner has to choose a new password before doing anything else. */
  public boolean mustChangePassword(UUID id) {
    return store.credentials(id).map(Credentials::temporary).orElse(false);
  }

  /** The mail address of an active account, where it carries one. */
  public Optional<String> mailAddress(UUID id) {
    return store
        .find(id)
        .filter(account -> account.status() == AccountStatus.ACTIVE)
        .map(Account::email)
        .filter(email -> !email.isBlank());
  }

  /** The accounts of an organisation, by login. */
  public List<AccountSummary> ofOrganisation(UUID organisation) {
    return store.ofOrganisation(organisation).stream().map(Account::summary).toList();
  }

  /** The active accounts of an organisation that hold a duty, by login. */
  public List<AccountSummary> holding(UUID organisation, Role role) {
    return ofOrganisation(organisation).stream()
        .filter(AccountSummary::active)
        .filter(account -> account.roles().contains(role))
        .toList();
  }
}
