package org.anzheng.demonstration;

import static org.anzheng.parties.DelegatedPower.HANDLE_REPORTS;
import static org.anzheng.parties.DelegatedPower.INSPECT;
import static org.anzheng.parties.DelegatedPower.PENALISE;
import static org.anzheng.parties.DelegatedPower.REFER_VIOLATIONS;
import static org.anzheng.parties.DelegatedPower.SUPERVISE_ACTIVITY;
import static org.anzheng.parties.DelegatedPower.SUPERVISE_SERVICE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.DelegatedPower;
import org.anzheng.parties.Department;
import org.anzheng.parties.OfficeForm;
import org.springframework.stereotype.Component;

/** Provincial offices of the demonstration, in different lines and with different kinds of area. */
@Component
class DemoOffices {

  private static final Set<DelegatedPower> SUPERVISION =
      Set.of(SUPERVISE_ACTIVITY, INSPECT, HANDLE_REPORTS, PENALISE);
  private static final Set<DelegatedPower> SERVICE = Set.of(SUPERVISE_SERVICE, REFER_VIOLATIONS);

  private final DemoAccounts accounts;
  private final Clock clock;

  DemoOffices(DemoAccounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  void establish(Actor operator) {
    office(
        "示例省市场监督管理局",
        "Example provincial market regulator",
        "office-market",
        form(Department.MARKET_REGULATION, SUPERVISION, "110000"),
        operator);
    office(
        "示例兵团市场监督管理局",
        "Example Corps market regulator",
        "office-corps",
        form(Department.MARKET_REGULATION, SUPERVISION, "659001", "659002", "659003", "659004"),
        operator);
    office(
        "示例省互联网信息办公室",
        "Example provincial cyberspace office",
        "office-cac",
        form(Department.CYBERSPACE, SERVICE, "310000"),
        operator);
    office(
        "示例省通信管理局",
        "Example provincial communications administration",
        "office-telecom",
        form(Department.INDUSTRY, SERVICE, "440000"),
        operator);
    office(
        "示例省公安厅",
        "Example provincial public security department",
        "office-police",
        form(Department.PUBLIC_SECURITY, SERVICE, "510000"),
        operator);
  }

  private void office(String name, String nameEn, String login, OfficeForm form, Actor operator) {
    accounts.office(name, nameEn, login, form, operator);
  }

  private OfficeForm form(Department department, Set<DelegatedPower> powers, String... coverage) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    return new OfficeForm(department, List.of(coverage), powers, today, Optional.empty());
  }
}
