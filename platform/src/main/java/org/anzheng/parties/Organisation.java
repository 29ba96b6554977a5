package org.anzheng.parties;

import java.time.Instant;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;

/**
 * 组织: a legal person that takes part in the scheme; the tenant of everything it owns.
 *
 * @param id identity
 * @param type what it is to the scheme
 * @param name registered Chinese name; public
 * @param nameEn English name, may be empty
 * @param uscc unified social credit code, never changes
 * @param division GB/T 2260 code of its seat
 * @param address registered address
 * @param version counts the changes
 */
public record Organisation(
    UUID id,
    OrganisationType type,
    String name,
    String nameEn,
    Uscc uscc,
    String division,
    String address,
    int version) {

  static Organisation of(OrganisationForm form) {
    return new Organisation(
        UUID.randomUUID(),
        form.type(),
        form.name().strip(),
        form.nameEn().strip(),
        form.uscc(),
        form.division(),
        form.address().strip(),
        0);
  }

  OrganisationRegistered registered(Act act) {
    return new OrganisationRegistered(
        act, chain(), id, type, name, nameEn, uscc.value(), division, address);
  }

  OrganisationChanged change(OrganisationChange change, Actor actor, Instant at) {
    Role duty = DutyRules.keeper(PartyAct.CHANGE_ORGANISATION, this, actor);
    return new OrganisationChanged(
        Act.of(actor, duty, at),
        chain(),
        id,
        change.name().strip(),
        change.nameEn().strip(),
        change.division(),
        change.address().strip());
  }

  Organisation with(OrganisationChanged fact) {
    return new Organisation(
        id, type, fact.name(), fact.nameEn(), uscc, fact.division(), fact.address(), version);
  }

  /** The record chain of the organisation and its accounts. */
  String chain() {
    return chain(id);
  }

  static String chain(UUID id) {
    return "organisation/" + id;
  }
}
