package org.anzheng.parties;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.Objection;
import org.springframework.stereotype.Component;

/** 登记办理台: puts organisations and accounts on record, whoever had the duty to make them. */
@Component
class PartyDesk {

  private final OrganisationStore organisations;
  private final AccountStore accounts;
  private final PartyEventStore events;
  private final Divisions divisions;
  private final PasswordRules rules;
  private final Passwords passwords;
  private final Journal journal;

  PartyDesk(
      OrganisationStore organisations,
      AccountStore accounts,
      PartyEventStore events,
      Divisions divisions,
      PasswordRules rules,
      Passwords passwords,
      Journal journal) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.events = events;
    this.divisions = divisions;
    this.rules = rules;
    this.passwords = passwords;
    this.journal = journal;
  }

  List<Objection> objections(OrganisationForm form) {
    List<Objection> wrong = new ArrayList<>(FormRules.organisation(form, divisions));
    organisations
        .findByUscc(form.uscc())
        .ifPresent(same -> wrong.add(Objection.toField("uscc", PartyRefusal.USCC_TAKEN)));
    return wrong;
  }

  List<Objection> objections(AccountForm form) {
    List<Objection> wrong = new ArrayList<>(FormRules.account(form, rules));
    accounts
        .findByLogin(Account.loginOf(form.login()))
        .ifPresent(same -> wrong.add(Objection.toField("login", PartyRefusal.LOGIN_TAKEN)));
    return wrong;
  }

  Organisation insert(Organisation organisation, Act act) {
    organisations.insert(organisation);
    announce(organisation.registered(act));
    return organisation;
  }

  Account insert(Account account, String password, boolean temporary, Act act) {
    accounts.insert(account, passwords.hash(password), temporary);
    announce(account.created(act));
    return account;
  }

  void announce(PartyFact fact) {
    events.append(fact);
    journal.announce(fact);
  }
}
