package org.anzheng.web.offices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.Department;
import org.anzheng.parties.Divisions;
import org.anzheng.parties.Office;
import org.anzheng.parties.PowerGrant;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 地方主管部门的用语: what an office covers and may do. */
@Component
public class OfficeRows {

  private static final String WORD = "page.offices.";

  private final Divisions divisions;
  private final Clock clock;

  OfficeRows(Divisions divisions, Clock clock) {
    this.divisions = divisions;
    this.clock = clock;
  }

  /** Name in the reader's language. */
  public String name(Office office, View view) {
    return office.nameEn().isBlank() ? office.name() : view.either(office.name(), office.nameEn());
  }

  /** The divisions of its area by name. */
  public String coverage(Office office, View view) {
    return office.coverage().stream()
        .map(code -> division(code, view))
        .collect(Collectors.joining(view.text(WORD + "separator")));
  }

  /** Line and area. */
  public Sheet.Facts facts(Office office, View view) {
    return new Sheet.Facts(
        "",
        List.of(
            Row.of(view.text(WORD + "department"), view.name(office.department())),
            Row.of(view.text(WORD + "coverage"), coverage(office, view))));
  }

  /** Every power it has or had, with the article and the days. */
  public Sheet.Table powers(Office office, View view) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    return new Sheet.Table(
        view.text(WORD + "powers"),
        List.of(
            view.text(WORD + "power"),
            view.text(WORD + "from"),
            view.text(WORD + "to"),
            view.text(WORD + "state")),
        office.powers().stream().map(grant -> cells(grant, today, view)).toList(),
        view.text(WORD + "powers.none"));
  }

  /** What it may do today, in one line. */
  public String powersToday(Office office, View view) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    return office.powersOn(today).stream()
        .map(grant -> view.name(grant.power()))
        .collect(Collectors.joining(view.text(WORD + "separator")));
  }

  /** A list of offices, each leading to its page where it has one. */
  public Sheet.Table table(Department department, List<Office> offices, String base, View view) {
    return new Sheet.Table(
        view.name(department),
        List.of(
            view.text(WORD + "name"),
            view.text(WORD + "coverage"),
            view.text(WORD + "powers.today")),
        offices.stream()
            .map(office ->
                List.of(
                    base.isEmpty()
                        ? Cell.of(name(office, view))
                        : Cell.link(name(office, view), base + "/" + office.organisation()),
                    Cell.of(coverage(office, view)),
                    Cell.of(powersToday(office, view))))
            .toList(),
        view.text(WORD + "none"));
  }

  /** A province by its name; what lies within one with the name of the province before it. */
  private String division(String code, View view) {
    String province = name(code.substring(0, 2) + "0000", view);
    String own = code.endsWith("0000") ? "" : name(code, view);
    return view.either(province + own, (own + " " + province).strip());
  }

  private String name(String code, View view) {
    return divisions
        .find(code)
        .map(found ->
            found.nameEn().isBlank() ? found.name() : view.either(found.name(), found.nameEn()))
        .orElse(code);
  }

  private static List<Cell> cells(PowerGrant grant, LocalDate today, View view) {
    boolean holds = grant.holdsOn(today);
    String state = holds ? "holds" : grant.from().isAfter(today) ? "will" : "held";
    return List.of(
        Cell.of(view.name(grant.power())),
        Cell.of(grant.from().toString()),
        Cell.of(grant.to().map(LocalDate::toString).orElseGet(() -> view.text(WORD + "open"))),
        Cell.state(holds ? Tone.GOOD : Tone.NEUTRAL, view.text(WORD + state)));
  }
}
