package org.anzheng.web.regulator;

import java.util.List;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;

/** What is known of an organisation, in rows. */
final class OrganisationRows {

  private OrganisationRows() {}

  static List<Row> of(OrganisationSummary found, View view) {
    return List.of(
        Row.of(view.text("page.shared.organisation.uscc"), found.uscc().value()),
        Row.of(view.text("page.shared.organisation.division"), found.division()),
        Row.of(view.text("page.shared.organisation.address"), found.address()));
  }
}
