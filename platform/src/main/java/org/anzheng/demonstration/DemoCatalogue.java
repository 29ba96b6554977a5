package org.anzheng.demonstration;

import static org.anzheng.kernel.Role.CYBERSPACE_REGULATOR;
import static org.anzheng.kernel.Role.INDUSTRY_REGULATOR;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.PUBLIC_SECURITY_REGULATOR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.catalogue.CatalogueDraftSearch;
import org.anzheng.scheme.catalogue.CatalogueDrafts;
import org.anzheng.scheme.catalogue.CatalogueHeader;
import org.anzheng.scheme.catalogue.CategoryForm;
import org.anzheng.scheme.catalogue.Departments;
import org.anzheng.scheme.catalogue.SigningForm;
import org.springframework.stereotype.Component;

/** 目录故事: a version that the four decided a year ago, and a draft that waits for the fourth. */
@Component
class DemoCatalogue {

  private static final CategoryForm EMERGENCY =
      new CategoryForm(
          "ER",
          "应急处理（示例）",
          "Incident response (example)",
          "示例：对网络安全事件开展监测、分析、遏制、消除和恢复等处置的服务。",
          "Example: detection, analysis, containment, eradication and recovery in incidents.",
          "示例准则：参照 CCRC-ISV-C01 应急处理",
          "CCRC",
          List.of("OPERATION"));
  private static final CategoryForm DATA =
      new CategoryForm(
          "DS",
          "数据安全服务（示例）",
          "Data security services (example)",
          "示例：对数据处理活动开展安全规划、检测评估和防护的服务。",
          "Example: planning, assessment and protection of the security of data processing.",
          "示例准则：GB/T 32914-2023 5.1 至 5.10",
          "GBT_32914",
          List.of("CONSULTING", "TESTING_CERTIFICATION"));

  private final CatalogueDrafts drafts;
  private final CatalogueDraftSearch search;
  private final DemoAccounts accounts;
  private Optional<String> draft = Optional.empty();

  DemoCatalogue(CatalogueDrafts drafts, CatalogueDraftSearch search, DemoAccounts accounts) {
    this.drafts = drafts;
    this.search = search;
    this.accounts = accounts;
  }

  void write(Timeline timeline, LocalDate today) {
    LocalDate first = today.minusDays(420);
    timeline.at(on(first, 9), () -> open("网络安全服务认证目录（示例第二版）"));
    timeline.at(on(first, 10), () -> fill(EMERGENCY, first.plusDays(60), "示例：增加应急处理类别，分三级。"));
    timeline.at(on(first.plusDays(1), 9), this::consult);
    timeline.at(on(first.plusDays(9), 9), () -> comment(CYBERSPACE_REGULATOR, "示例：建议写明处置过程的记录要求。"));
    timeline.at(on(first.plusDays(20), 9), this::send);
    for (int i = 0; i < Departments.ALL.size(); i++) {
      Role department = Departments.ALL.get(i);
      timeline.at(on(first.plusDays(21 + i), 15), () -> sign(department));
    }
    LocalDate second = today.minusDays(30);
    timeline.at(on(second, 9), () -> open("网络安全服务认证目录（示例第三版）"));
    timeline.at(on(second, 10), () -> fill(DATA, today.plusDays(60), "示例：按市场需求增加数据安全服务类别。"));
    timeline.at(on(second.plusDays(1), 9), this::consult);
    timeline.at(on(second.plusDays(10), 9), this::send);
    timeline.at(on(second.plusDays(11), 9), () -> sign(MARKET_REGULATOR));
    timeline.at(
        on(second.plusDays(12), 9),
        () -> comment(PUBLIC_SECURITY_REGULATOR, "示例：建议推迟施行日期，便于机构准备。"));
    timeline.at(on(second.plusDays(14), 9), () -> postpone(today.plusDays(90)));
    timeline.at(on(second.plusDays(15), 9), this::send);
    timeline.at(on(second.plusDays(16), 9), () -> sign(MARKET_REGULATOR));
    timeline.at(on(second.plusDays(17), 9), () -> sign(CYBERSPACE_REGULATOR));
    timeline.at(on(second.plusDays(18), 9), () -> sign(INDUSTRY_REGULATOR));
  }

  private void open(String title) {
    draft =
        Optional.of(drafts.open(title, Optional.empty(), accounts.department(MARKET_REGULATOR)));
  }

  private void fill(CategoryForm category, LocalDate effective, String explanation) {
    header(effective, explanation);
    drafts.addCategory(number(), category, accounts.department(MARKET_REGULATOR));
  }

  private void postpone(LocalDate effective) {
    header(effective, search.find(number()).orElseThrow().content().explanation());
  }

  private void header(LocalDate effective, String explanation) {
    String title = search.find(number()).orElseThrow().content().title();
    drafts.edit(
        number(),
        new CatalogueHeader(title, Optional.of(effective), Optional.empty(), explanation),
        accounts.department(MARKET_REGULATOR));
  }

  private void consult() {
    drafts.consult(number(), accounts.department(MARKET_REGULATOR));
  }

  private void comment(Role department, String text) {
    drafts.comment(number(), Optional.empty(), text, accounts.department(department));
  }

  private void send() {
    drafts.send(number(), accounts.department(MARKET_REGULATOR));
  }

  private void sign(Role department) {
    String hash = search.find(number()).orElseThrow().contentHash();
    drafts.sign(number(), new SigningForm(hash, Optional.empty()), accounts.department(department));
  }

  private String number() {
    return draft.orElseThrow();
  }

  private static Instant on(LocalDate day, int hour) {
    return day.atTime(LocalTime.of(hour, 0)).atZone(ChinaTime.ZONE).toInstant();
  }
}
