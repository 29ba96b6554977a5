package org.anzheng.web.cases;

import java.util.UUID;
import org.anzheng.certification.CaseSummary;
import org.anzheng.kernel.Role;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 行为人称谓: duty and organisation; the person's name only inside the person's own organisation. */
@Component
class Doers {

  private final Accounts accounts;
  private final Organisations organisations;

  Doers(Accounts accounts, Organisations organisations) {
    this.accounts = accounts;
    this.organisations = organisations;
  }

  String named(UUID account, UUID organisation, Role role, CaseSummary summary, View view) {
    if (role == Role.SYSTEM) {
      return view.name(role);
    }
    boolean own = view.user().filter(u -> u.organisation().equals(organisation)).isPresent();
    String name = own ? accounts.find(account).map(AccountSummary::name).orElse("") : "";
    return (organisation(organisation, summary) + " " + view.name(role) + " " + name).strip();
  }

  private String organisation(UUID id, CaseSummary summary) {
    if (id.equals(summary.body())) {
      return summary.bodyName();
    }
    return id.equals(summary.applicant())
        ? summary.applicantName()
        : organisations.find(id).map(OrganisationSummary::name).orElse("");
  }
}
