package org.anzheng.web.body;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.people.Association;
import org.anzheng.people.PersonSummary;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** What the page of a person says, in rows. */
@Component("bodyPersonRows")
class PersonRows {

  private static final String WORD = "page.body.person.";

  private final Accounts accounts;
  private final Organisations organisations;

  PersonRows(Accounts accounts, Organisations organisations) {
    this.accounts = accounts;
    this.organisations = organisations;
  }

  List<Row> of(PersonSummary person, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "registrationNo"), person.registrationNo()));
    rows.add(
        Row.of(
            view.text(WORD + "registered"),
            person.registeredFrom() + " - " + person.registeredUntil()));
    String time = person.fullTime() ? "fullTime" : "partTime";
    rows.add(Row.of(view.text(WORD + "employment"), view.text(WORD + time)));
    person
        .account()
        .flatMap(accounts::find)
        .ifPresent(account ->
            rows.add(
                Row.link(
                    view.text(WORD + "account"),
                    account.login(),
                    "/body/accounts/" + account.id())));
    return rows;
  }

  List<Row> ties(PersonSummary person, View view) {
    return person.associations().stream().map(tie -> row(tie, view)).toList();
  }

  private Row row(Association tie, View view) {
    String until =
        tie.until()
            .map(day -> view.text(WORD + "until", day))
            .orElseGet(() -> view.text(WORD + "lasting"));
    return Row.of(view.name(tie.kind()), name(tie.organisation()), until);
  }

  private String name(UUID organisation) {
    return organisations.find(organisation).map(OrganisationSummary::name).orElse("");
  }
}
