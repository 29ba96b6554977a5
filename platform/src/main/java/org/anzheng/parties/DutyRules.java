package org.anzheng.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;

/**
 * 账户管理规则: who registers which organisations and keeps whose accounts. The operator sets up the
 * regulators and their technical committee, the market regulator the bodies, each body, each
 * applicant and each adopter its own people.
 */
final class DutyRules {

  private DutyRules() {}

  /** The duty that registers organisations of a type; none where they register themselves. */
  @Basis("design")
  static Optional<Role> registrar(OrganisationType type) {
    return switch (type) {
      case REGULATOR, OFFICE, COMMITTEE -> Optional.of(Role.OPERATOR);
      case BODY -> Optional.of(Role.MARKET_REGULATOR);
      case SERVICE_ORGANISATION, ADOPTER, OPERATOR -> Optional.empty();
    };
  }

  /** Whether organisations of a type register themselves. */
  @Basis("design")
  static boolean registersItself(OrganisationType type) {
    return type == OrganisationType.SERVICE_ORGANISATION || type == OrganisationType.ADOPTER;
  }

  /** The duty that keeps the accounts of an organisation of a type. */
  @Basis("design")
  static Role keeperOf(OrganisationType type) {
    return switch (type) {
      case REGULATOR, OFFICE, COMMITTEE, OPERATOR -> Role.OPERATOR;
      case BODY -> Role.BODY_ADMINISTRATOR;
      case SERVICE_ORGANISATION -> Role.APPLICANT;
      case ADOPTER -> Role.ADOPTER;
    };
  }

  /** The duty under which {@code actor} registers an organisation of a type. */
  static Role registering(OrganisationType type, Actor actor) {
    Role duty =
        registrar(type)
            .orElseThrow(() ->
                new Refusal(
                    List.of(
                        Objection.toField("type", PartyRefusal.NOT_REGISTERED_THIS_WAY, type))));
    return required(duty, PartyAct.REGISTER_ORGANISATION, actor);
  }

  /** The duty under which {@code actor} does something to an organisation or its accounts. */
  static Role keeper(PartyAct act, Organisation target, Actor actor) {
    Role duty = keeperOf(target.type());
    boolean fromOutside = duty.organisationType() != target.type() && actor.has(duty);
    if (!target.id().equals(actor.organisation()) && !fromOutside) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
    return required(duty, act, actor);
  }

  /** As {@link #keeper}, but a body's first administrator is made by the market regulator. */
  @Basis("design")
  static Role creating(Organisation target, Set<Role> roles, boolean isKept, Actor actor) {
    if (target.type() != OrganisationType.BODY || !actor.has(Role.MARKET_REGULATOR)) {
      return keeper(PartyAct.CREATE_ACCOUNT, target, actor);
    }
    if (isKept) {
      throw new Refusal(PartyRefusal.HAS_ADMINISTRATOR);
    }
    if (!roles.equals(Set.of(Role.BODY_ADMINISTRATOR))) {
      throw new Refusal(
          KernelRefusal.NOT_YOUR_DUTY, PartyAct.GRANT_ROLE, Set.of(Role.BODY_ADMINISTRATOR));
    }
    return Role.MARKET_REGULATOR;
  }

  /** What is wrong with giving these duties to an account of an organisation of a type. */
  @Basis("design")
  static List<Objection> rolesIn(OrganisationType type, Set<Role> roles) {
    if (roles.isEmpty()) {
      return List.of(Objection.toField("roles", KernelRefusal.REQUIRED));
    }
    List<Objection> wrong = new ArrayList<>();
    for (Role role : roles.stream().sorted().toList()) {
      // The platform itself acts by itself; nobody is given its duty.
      if (!role.serves(type) || role == Role.SYSTEM) {
        wrong.add(Objection.toField("roles", PartyRefusal.ROLE_OF_OTHER_TYPE, role, type));
      }
    }
    return wrong;
  }

  private static Role required(Role duty, PartyAct act, Actor actor) {
    if (!actor.has(duty)) {
      throw new Refusal(KernelRefusal.NOT_YOUR_DUTY, act, Set.of(duty));
    }
    return duty;
  }
}
