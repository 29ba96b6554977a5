package org.anzheng.parties;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 地方主管部门管理: the operator, or a national department for its own line, sets up offices with their
 * area and their powers.
 */
@Service
@Transactional
public class Offices {

  private final PartyDesk desk;
  private final OfficeStore store;
  private final Divisions divisions;
  private final Clock clock;

  Offices(PartyDesk desk, OfficeStore store, Divisions divisions, Clock clock) {
    this.desk = desk;
    this.store = store;
    this.divisions = divisions;
    this.clock = clock;
  }

  /** 设立: the organisation, its area and powers, and its first account; returns its identity. */
  public UUID establish(
      OrganisationForm organisation, OfficeForm form, AccountForm person, Actor actor) {
    Department department = form.department();
    Role duty = OfficeRules.duty(department, PartyAct.REGISTER_ORGANISATION, actor);
    List<Objection> wrong = new ArrayList<>(desk.objections(organisation));
    wrong.addAll(OfficeRules.objections(form, divisions));
    wrong.addAll(ofPerson(person));
    Refusal.ifAny(wrong);
    Instant now = clock.instant();
    Organisation registered = desk.insert(Organisation.of(organisation), Act.of(actor, duty, now));
    UUID id = registered.id();
    staff(id, department, person, Set.of(), Act.of(actor, duty, now));
    Office blank =
        new Office(
            id,
            organisation.name(),
            organisation.nameEn(),
            department,
            form.coverage(),
            List.of(),
            0);
    List<PowerGrant> powers = blank.delegated(form.powers(), form.from(), form.to());
    store.insert(blank, powers);
    desk.announce(
        new OfficeEstablished(
            Act.of(actor, duty, now),
            registered.chain(),
            id,
            department,
            blank.coverage(),
            powers));
    return id;
  }

  /** 变更区域与职权: powers that are not chosen end, new ones begin. */
  public void change(UUID id, OfficeForm form, Actor actor) {
    Office office = office(id);
    Role duty = OfficeRules.duty(office.department(), PartyAct.CHANGE_ORGANISATION, actor);
    Refusal.ifAny(OfficeRules.objections(form, divisions));
    List<PowerGrant> powers = office.delegated(form.powers(), form.from(), form.to());
    store.update(office, form.coverage(), powers);
    desk.announce(
        new OfficeChanged(
            Act.of(actor, duty, clock.instant()),
            Organisation.chain(id),
            id,
            form.coverage(),
            powers));
  }

  /** 增加账户, with the duties of supervision that the person has beside that of the office. */
  public void addAccount(UUID id, AccountForm person, Set<Role> duties, Actor actor) {
    Office office = office(id);
    Role duty = OfficeRules.duty(office.department(), PartyAct.CREATE_ACCOUNT, actor);
    List<Objection> wrong = new ArrayList<>(ofPerson(person));
    duties.stream()
        .filter(each -> !each.serves(OrganisationType.OFFICE))
        .map(each ->
            Objection.toField(
                "duties", PartyRefusal.ROLE_OF_OTHER_TYPE, each, OrganisationType.OFFICE))
        .forEach(wrong::add);
    Refusal.ifAny(wrong);
    staff(id, office.department(), person, duties, Act.of(actor, duty, clock.instant()));
  }

  private Office office(UUID id) {
    return store.find(id).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** The organisation has a name too, so the person's goes by its own field. */
  private List<Objection> ofPerson(AccountForm person) {
    return desk.objections(person).stream()
        .map(o ->
            o.field().filter("name"::equals).isPresent()
                ? new Objection(o.reason(), Optional.of("personName"), o.arguments())
                : o)
        .toList();
  }

  private void staff(
      UUID office, Department department, AccountForm person, Set<Role> duties, Act act) {
    Set<Role> all = new HashSet<>(duties);
    all.add(department.officer());
    Account account = Account.of(person, office, all);
    desk.insert(account, person.password(), true, act);
  }
}
