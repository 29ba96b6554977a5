package org.anzheng.web.offices;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.Department;
import org.anzheng.parties.Office;
import org.anzheng.parties.OfficeDirectory;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * 地方主管部门管理页面: the same for the operator, who sets up every line, and for a national department,
 * which sets up its own. {@code base} is where the list stands.
 */
@Component
public class OfficePages {

  private static final String WORD = "page.offices.";

  private final OfficeDirectory directory;
  private final Accounts accounts;
  private final OfficeForms forms;
  private final OfficeRows rows;

  OfficePages(OfficeDirectory directory, Accounts accounts, OfficeForms forms, OfficeRows rows) {
    this.directory = directory;
    this.accounts = accounts;
    this.forms = forms;
    this.rows = rows;
  }

  /** The lines that an actor leads; the operator all of them. */
  public static List<Department> linesOf(Actor actor) {
    boolean operator = actor.has(org.anzheng.kernel.Role.OPERATOR);
    return Arrays.stream(Department.values())
        .filter(department -> operator || actor.has(department.leader()))
        .toList();
  }

  /** The offices of the lines. */
  public ModelAndView list(String base, List<Department> lines, View view) {
    Sheet sheet =
        Sheet.titled(view.text(WORD + "title"))
            .lede(view.text(WORD + "lede"))
            .withIf(
                !lines.isEmpty(),
                () ->
                    new Sheet.Links(List.of(Row.link("", view.text(WORD + "new"), base + "/new"))));
    for (Department department : lines) {
      sheet = sheet.with(rows.table(department, directory.of(department), base, view));
    }
    return Pages.of("shared/sheet", sheet);
  }

  /** The form of a new office. */
  public ModelAndView form(
      String base, List<Department> lines, Typed typed, FormErrors errors, View view) {
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text(WORD + "new"))
            .back(view.text(WORD + "title"), base)
            .errors(errors)
            .with(
                new Sheet.Act(
                    view.text(WORD + "new.heading"),
                    view.text(WORD + "new.notice"),
                    base,
                    view.text(WORD + "submit"),
                    forms.establishing(typed, lines, view),
                    false,
                    false)));
  }

  /** One office with its accounts, and the forms that change it. */
  public ModelAndView show(String base, Office office, Typed typed, FormErrors errors, View view) {
    String own = base + "/" + office.organisation();
    Typed area = typed.values().containsKey("coverage") ? typed : forms.of(office);
    return Pages.of(
        "shared/sheet",
        Sheet.titled(rows.name(office, view))
            .back(view.text(WORD + "title"), base)
            .errors(errors)
            .with(rows.facts(office, view))
            .with(rows.powers(office, view))
            .with(people(office, view))
            .with(
                new Sheet.Act(
                    view.text(WORD + "change"),
                    view.text(WORD + "change.notice"),
                    own + "/area",
                    view.text(WORD + "change"),
                    forms.area(area, List.of(office.department()), view),
                    false,
                    false))
            .with(
                new Sheet.Act(
                    view.text("page.shared.account.add"),
                    "",
                    own + "/accounts",
                    view.text("page.shared.account.add"),
                    forms.colleague(typed, view),
                    false,
                    false)));
  }

  /** One office of the lines; others are not found. */
  public Office find(UUID id, List<Department> lines) {
    return directory
        .find(id)
        .filter(office -> lines.contains(office.department()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** Sets up what was typed. */
  public ModelAndView establish(
      String base, List<Department> lines, Typed typed, Actor actor, View view) {
    return Forms.submit(
        () -> base + "/" + forms.establish(typed, lines, actor),
        errors -> form(base, lines, typed, errors, view));
  }

  /** Changes area and powers. */
  public ModelAndView change(String base, Office office, Typed typed, Actor actor, View view) {
    return Forms.submit(
        () -> {
          forms.change(office, typed, actor);
          return base + "/" + office.organisation();
        },
        errors -> show(base, office, typed, errors, view));
  }

  /** Adds an account. */
  public ModelAndView addAccount(String base, Office office, Typed typed, Actor actor, View view) {
    return Forms.submit(
        () -> {
          forms.addAccount(office, typed, actor);
          return base + "/" + office.organisation();
        },
        errors -> show(base, office, typed, errors, view));
  }

  private Sheet.Table people(Office office, View view) {
    return new Sheet.Table(
        view.text("page.shared.account.title"),
        List.of(view.text("page.shared.account.login"), view.text("page.shared.account.name")),
        accounts.ofOrganisation(office.organisation()).stream()
            .map(account -> List.of(Cell.of(account.login()), Cell.of(account.name())))
            .toList(),
        view.text(WORD + "accounts.none"));
  }
}
