package org.anzheng.web.regulator.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.anzheng.people.Sanction;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** What the regulators' page of a person says, in rows. */
@Component
class PractitionerRows {

  private static final String WORD = "page.regulator.practice.";

  private final PersonDirectory directory;
  private final Organisations organisations;

  PractitionerRows(PersonDirectory directory, Organisations organisations) {
    this.directory = directory;
    this.organisations = organisations;
  }

  List<Row> of(PersonSummary person, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "registrationNo"), person.registrationNo()));
    rows.add(Row.of(view.text(WORD + "body"), body(person.body(), view)));
    rows.add(
        Row.of(
            view.text(WORD + "registered"),
            person.registeredFrom() + " - " + person.registeredUntil()));
    person
        .competences()
        .forEach(competence ->
            rows.add(
                Row.of(
                    view.text(WORD + "competence"),
                    competence.category(),
                    competence.validFrom() + " - " + competence.validUntil())));
    return rows;
  }

  List<Row> sanctions(PersonSummary person, View view) {
    return directory.sanctionsOf(person.id()).stream().map(order -> row(order, view)).toList();
  }

  String body(UUID organisation, View view) {
    return organisations
        .find(organisation)
        .map((OrganisationSummary found) -> view.either(found.name(), found.nameEn()))
        .orElse("");
  }

  private static Row row(Sanction order, View view) {
    return Row.of(
        view.name(order.kind()),
        order.firstDay() + " - " + order.lastDay(),
        view.text(WORD + "decision", order.documentNo(), order.ground()));
  }
}
