package org.anzheng.supervision.subjects;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Department;
import org.anzheng.parties.OfficeDirectory;
import org.springframework.stereotype.Component;

/** 主管部门身份查询: as which authority somebody acts. */
@Component
public class Authorities {

  private final OfficeDirectory offices;

  Authorities(OfficeDirectory offices) {
    this.offices = offices;
  }

  /** The authority of an official. */
  public Authority of(Actor actor) {
    return national(actor)
        .map(department -> new Authority(department, Optional.empty()))
        .or(() -> office(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** The authority that an office is. */
  public Optional<Authority> office(UUID organisation) {
    return offices
        .find(organisation)
        .map(office -> new Authority(office.department(), Optional.of(office)));
  }

  private static Optional<Department> national(Actor actor) {
    if (actor.has(Role.ALLEGATION_HANDLER) || actor.has(Role.VAULT_OPENER)) {
      return Optional.of(Department.MARKET_REGULATION);
    }
    return Arrays.stream(Department.values()).filter(d -> actor.has(d.leader())).findFirst();
  }
}
