package org.anzheng.supervision.offices;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.Department;
import org.anzheng.parties.OfficeDirectory;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.springframework.stereotype.Service;

/** 监管主体查询: in whose name somebody supervises. */
@Service
public class Authorities {

  private final OfficeDirectory offices;
  private final Organisations organisations;
  private final Accounts accounts;

  Authorities(OfficeDirectory offices, Organisations organisations, Accounts accounts) {
    this.offices = offices;
    this.organisations = organisations;
    this.accounts = accounts;
  }

  /** The department or office of somebody; a refusal for anybody else. */
  public Authority of(Actor actor) {
    return find(actor.organisation()).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** The department or office that an organisation is. */
  public Optional<Authority> find(UUID organisation) {
    return office(organisation).or(() -> department(organisation));
  }

  /** The office that an organisation is. */
  public Optional<Authority> office(UUID organisation) {
    return offices
        .find(organisation)
        .map(office -> new Authority(organisation, office.department(), Optional.of(office)));
  }

  /**
   * The department that leads a line: the organisation whose people hold the leading duty, or the
   * platform itself before there is one.
   */
  public Authority national(Department department) {
    UUID organisation =
        organisations.ofType(OrganisationType.REGULATOR).stream()
            .map(OrganisationSummary::id)
            .filter(id -> !accounts.holding(id, department.leader()).isEmpty())
            .findFirst()
            .orElse(Actor.system().organisation());
    return new Authority(organisation, department, Optional.empty());
  }

  private Optional<Authority> department(UUID organisation) {
    return organisations
        .find(organisation)
        .filter(found -> found.type() == OrganisationType.REGULATOR)
        .map(found -> new Authority(organisation, line(organisation), Optional.empty()));
  }

  /**
   * Which line a department leads shows in the duties of its people; the scheme's own otherwise.
   */
  private Department line(UUID organisation) {
    return Arrays.stream(Department.values())
        .filter(department -> !accounts.holding(organisation, department.leader()).isEmpty())
        .findFirst()
        .orElse(Department.MARKET_REGULATION);
  }
}
