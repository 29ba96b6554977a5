package org.anzheng.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.demonstration.DemoAccounts;
import org.anzheng.demonstration.DemoBodies;
import org.anzheng.demonstration.DemoBody;
import org.anzheng.demonstration.DemoClient;
import org.anzheng.demonstration.Departments;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;

/** Who acts: so many approved bodies with their people, and an applicant for each. */
final class Cast {

  static final String CATEGORY = "OM";

  private final String run = "b" + Long.toString(System.currentTimeMillis(), 36);
  private final Departments departments;
  private final List<DemoBody> bodies = new ArrayList<>();
  private final List<DemoClient> clients = new ArrayList<>();

  Cast(RunningPlatform platform, int many) {
    DemoAccounts accounts = platform.get(DemoAccounts.class);
    DemoBodies approvals = platform.get(DemoBodies.class);
    Actor operator = accounts.operator();
    this.departments =
        new Departments(
            regulator(Role.MARKET_REGULATOR, accounts, operator),
            Stream.of(
                    Role.CYBERSPACE_REGULATOR,
                    Role.INDUSTRY_REGULATOR,
                    Role.PUBLIC_SECURITY_REGULATOR)
                .map(role -> regulator(role, accounts, operator))
                .toList());
    for (int i = 0; i < many; i++) {
      String login = run + "-" + i;
      bodies.add(
          approvals.approved(
              "示例机构" + login, "Example body", login, List.of(CATEGORY), departments));
      clients.add(accounts.client("示例企业" + login, "Example client", "310115", login + "-c"));
    }
  }

  private Actor regulator(Role role, DemoAccounts accounts, Actor operator) {
    String login = run + "-" + role.code();
    UUID department =
        accounts.organisation(
            OrganisationType.REGULATOR, "示例部门" + login, "Example department", "110102", operator);
    return accounts.colleague(department, login, "示例经办人", role, operator);
  }

  /** A word that no other run has. */
  String run() {
    return run;
  }

  /** The market regulator, who approved the bodies. */
  Actor regulator() {
    return departments.market();
  }

  DemoBody body(int index) {
    return bodies.get(index);
  }

  DemoClient client(int index) {
    return clients.get(index);
  }
}
