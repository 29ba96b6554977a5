package org.anzheng.supervision.draws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.proof.InspectionDraw;
import org.anzheng.supervision.SupervisionRefusal;
import org.anzheng.supervision.draws.PlanForm.Avoidance;
import org.anzheng.supervision.draws.PlanForm.RaisedObject;
import org.springframework.stereotype.Component;

/** 名单锁定台: brings objects and inspectors into the form in which they are frozen. */
@Component
class FreezingDesk {

  private static final Set<Role> OFFICIALS =
      Set.of(Role.MARKET_REGULATOR, Role.PROVINCIAL_MARKET_REGULATOR, Role.INSPECTOR);

  private final InspectionObjects objects;
  private final RiskTiers tiers;
  private final Accounts accounts;

  FreezingDesk(InspectionObjects objects, RiskTiers tiers, Accounts accounts) {
    this.objects = objects;
    this.tiers = tiers;
    this.accounts = accounts;
  }

  /** The plan with every object whose score raises its tier, each with its reason. */
  PlanForm tiered(PlanForm form, UUID department) {
    return form.raising(tiers.raised(form, objects.of(form, department)));
  }

  /** 执法检查人员: the active officials of a department, by name. */
  List<AccountSummary> officials(UUID department) {
    return accounts.ofOrganisation(department).stream()
        .filter(AccountSummary::active)
        .filter(account -> account.roles().stream().anyMatch(OFFICIALS::contains))
        .sorted(Comparator.comparing(AccountSummary::name).thenComparing(AccountSummary::login))
        .toList();
  }

  Set<UUID> officialIds(UUID department) {
    return officials(department).stream().map(AccountSummary::id).collect(Collectors.toSet());
  }

  /** The lists of a plan as they are today; a refusal where they cannot be frozen so. */
  FrozenLists lists(PlanForm form, UUID department) {
    Set<String> found = objects.of(form, department).keySet();
    if (found.isEmpty()) {
      throw new Refusal(SupervisionRefusal.NO_OBJECTS);
    }
    Refusal.ifAny(DrawRules.named(form, found));
    List<AccountSummary> chosen =
        officials(department).stream().filter(a -> form.inspectors().contains(a.id())).toList();
    if (chosen.size() < new HashSet<>(form.inspectors()).size()) {
      throw new Refusal(SupervisionRefusal.NOT_AN_INSPECTOR);
    }
    return new FrozenLists(
        new InspectionDraw(lines(form, found), inspectors(form, chosen), form.shares()),
        chosen.stream().map(AccountSummary::id).toList());
  }

  private static List<String> lines(PlanForm form, Set<String> found) {
    Set<String> raised =
        form.raisedObjects().stream().map(RaisedObject::object).collect(Collectors.toSet());
    return found.stream()
        .map(object -> (raised.contains(object) ? RiskTier.RAISED : RiskTier.NORMAL) + " " + object)
        .sorted()
        .toList();
  }

  private static List<String> inspectors(PlanForm form, List<AccountSummary> chosen) {
    List<String> lines = new ArrayList<>();
    for (AccountSummary each : chosen) {
      String avoided =
          form.avoidances().stream()
              .filter(avoidance -> avoidance.inspector().equals(each.id()))
              .map(Avoidance::object)
              .distinct()
              .sorted()
              .collect(Collectors.joining(","));
      lines.add(
          Stream.of(
                  DrawPlan.Frozen.code(lines.size()),
                  avoided.isEmpty() ? "-" : avoided,
                  each.name())
              .collect(Collectors.joining(" ")));
    }
    return lines;
  }
}
