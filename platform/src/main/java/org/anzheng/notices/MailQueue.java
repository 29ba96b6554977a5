package org.anzheng.notices;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.springframework.stereotype.Component;

/**
 * Who gets a mail about a notice: those whom it concerns, else whoever acts for the organisation.
 */
@Component
class MailQueue {

  private final MailSettings settings;
  private final MailStore store;
  private final Accounts accounts;
  private final Organisations organisations;

  MailQueue(
      MailSettings settings, MailStore store, Accounts accounts, Organisations organisations) {
    this.settings = settings;
    this.store = store;
    this.accounts = accounts;
    this.organisations = organisations;
  }

  /** Leaves the mails for after the commit; nothing where mail is off. */
  void enqueue(UUID notice, NoticeDraft draft) {
    if (settings.isOff()) {
      return;
    }
    List<String> concerned =
        organisations(draft).stream()
            .flatMap(to -> draft.duties().stream().map(duty -> accounts.holding(to, duty)))
            .flatMap(Collection::stream)
            .flatMap(account -> address(account).stream())
            .distinct()
            .toList();
    List<String> addresses =
        concerned.isEmpty() ? draft.recipient().map(this::anybody).orElse(List.of()) : concerned;
    addresses.forEach(address -> store.insert(notice, address));
  }

  private List<UUID> organisations(NoticeDraft draft) {
    return draft
        .recipient()
        .map(List::of)
        .orElseGet(() ->
            draft.duties().stream()
                .flatMap(duty -> organisations.ofType(duty.organisationType()).stream())
                .map(OrganisationSummary::id)
                .distinct()
                .toList());
  }

  private List<String> anybody(UUID organisation) {
    return accounts.ofOrganisation(organisation).stream()
        .filter(AccountSummary::active)
        .flatMap(account -> address(account).stream())
        .limit(1)
        .toList();
  }

  private Optional<String> address(AccountSummary account) {
    return accounts.mailAddress(account.id());
  }
}
