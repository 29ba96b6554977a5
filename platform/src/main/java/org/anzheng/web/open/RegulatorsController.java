package org.anzheng.web.open;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.Department;
import org.anzheng.parties.Office;
import org.anzheng.parties.OfficeDirectory;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.web.offices.OfficeRows;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 主管部门目录: the four departments and their offices, with area and powers; never a person. */
@Controller
class RegulatorsController {

  private static final String WORD = "page.open.regulators.";

  private final Organisations organisations;
  private final Accounts accounts;
  private final OfficeDirectory directory;
  private final OfficeRows rows;

  RegulatorsController(
      Organisations organisations, Accounts accounts, OfficeDirectory directory, OfficeRows rows) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.directory = directory;
    this.rows = rows;
  }

  @GetMapping("/regulators")
  ModelAndView all(View view) {
    Sheet sheet = Sheet.titled(view.text(WORD + "title")).lede(view.text(WORD + "lede"));
    for (Department department : Department.values()) {
      sheet = sheet.with(table(department, view));
    }
    return Pages.of(
        "open/sheet",
        sheet.with(
            new Sheet.Links(
                List.of(
                    Row.link(
                        "", view.text("page.promotions.all"), PromotionListController.LIST)))));
  }

  private Sheet.Table table(Department department, View view) {
    List<List<Cell>> lines = new ArrayList<>();
    organisations.ofType(OrganisationType.REGULATOR).stream()
        .filter(found -> !accounts.holding(found.id(), department.leader()).isEmpty())
        .forEach(found -> lines.add(national(found, view)));
    directory.of(department).forEach(office -> lines.add(provincial(office, view)));
    return new Sheet.Table(
        view.name(department),
        List.of(
            view.text("page.offices.name"),
            view.text(WORD + "level"),
            view.text("page.offices.coverage"),
            view.text("page.offices.powers.today")),
        lines,
        view.text("page.offices.none"));
  }

  private static List<Cell> national(OrganisationSummary found, View view) {
    String name = found.nameEn().isBlank() ? found.name() : found.nameEn();
    return List.of(
        Cell.of(view.either(found.name(), name)),
        Cell.of(view.text(WORD + "national")),
        Cell.of(view.text(WORD + "whole")),
        Cell.of(view.text(WORD + "own")));
  }

  private List<Cell> provincial(Office office, View view) {
    return List.of(
        Cell.of(rows.name(office, view)),
        Cell.of(view.text(WORD + "provincial")),
        Cell.of(rows.coverage(office, view)),
        Cell.of(rows.powersToday(office, view)));
  }
}
