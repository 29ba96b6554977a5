package org.anzheng.supervision.subjects;

import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.Department;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.springframework.stereotype.Component;

/** 国家级部门: which organisation leads a line. */
@Component
public class NationalDepartments {

  private final Organisations organisations;
  private final Accounts accounts;

  NationalDepartments(Organisations organisations, Accounts accounts) {
    this.organisations = organisations;
    this.accounts = accounts;
  }

  /**
   * The organisation whose people hold the leading duty; the platform itself before there is one.
   */
  public UUID of(Department department) {
    return organisations.ofType(OrganisationType.REGULATOR).stream()
        .map(OrganisationSummary::id)
        .filter(id -> !accounts.holding(id, department.leader()).isEmpty())
        .findFirst()
        .orElse(Actor.system().organisation());
  }
}
