package org.anzheng.web.offices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;
import org.anzheng.parties.AccountForm;
import org.anzheng.parties.DelegatedPower;
import org.anzheng.parties.Department;
import org.anzheng.parties.Office;
import org.anzheng.parties.OfficeForm;
import org.anzheng.parties.Offices;
import org.anzheng.parties.OrganisationForm;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 地方主管部门表单: fields, and what is typed into them, for the operator and for a department. */
@Component
public class OfficeForms {

  private static final List<Role> DUTIES =
      Arrays.stream(Role.values())
          .filter(role -> role.serves(OrganisationType.OFFICE))
          .filter(role -> role.serves(OrganisationType.REGULATOR))
          .toList();
  private static final String WORD = "page.offices.";
  private static final String ORGANISATION = "page.shared.organisation.";
  private static final String ACCOUNT = "page.shared.account.";

  private final Offices offices;
  private final Clock clock;

  OfficeForms(Offices offices, Clock clock) {
    this.offices = offices;
    this.clock = clock;
  }

  /** Sets up the office that was typed; returns its identity. */
  public UUID establish(Typed typed, List<Department> lines, Actor actor) {
    TypedReader reader = new TypedReader(typed);
    var uscc = reader.uscc("uscc");
    Optional<Department> department =
        lines.size() == 1
            ? Optional.of(lines.getFirst())
            : reader.choice("department", Department.class);
    OfficeForm form = read(reader, typed, department);
    OrganisationForm organisation =
        new OrganisationForm(
            OrganisationType.OFFICE,
            typed.text("name"),
            typed.text("nameEn"),
            uscc.orElseThrow(),
            typed.text("division"),
            typed.text("address"));
    return offices.establish(organisation, form, account(typed), actor);
  }

  /** Gives an office the area and the powers that were typed. */
  public void change(Office office, Typed typed, Actor actor) {
    TypedReader reader = new TypedReader(typed);
    offices.change(
        office.organisation(), read(reader, typed, Optional.of(office.department())), actor);
  }

  /** Makes one more account of an office. */
  public void addAccount(Office office, Typed typed, Actor actor) {
    Set<Role> duties =
        DUTIES.stream()
            .filter(duty -> typed.texts("duties").contains(duty.name()))
            .collect(Collectors.toSet());
    offices.addAccount(office.organisation(), account(typed), duties, actor);
  }

  /** The fields of a new office; the line is asked where there is a choice. */
  public List<FormField> establishing(Typed typed, List<Department> lines, View view) {
    List<FormField> fields = new ArrayList<>();
    if (lines.size() > 1) {
      fields.add(
          FormField.Choice.one(
              "department",
              view.text(WORD + "department"),
              typed.text("department"),
              options(lines, view)));
    }
    for (String field : List.of("name", "nameEn", "uscc", "division", "address")) {
      fields.add(line(field, view.text(ORGANISATION + field), typed));
    }
    fields.addAll(area(typed, lines, view));
    fields.addAll(person(typed, view));
    return fields;
  }

  /** Area and powers. */
  public List<FormField> area(Typed typed, List<Department> lines, View view) {
    List<DelegatedPower> powers =
        Arrays.stream(DelegatedPower.values())
            .filter(power -> lines.stream().anyMatch(power::belongsTo))
            .toList();
    return List.of(
        FormField.Text.of(
            "coverage",
            view.text(WORD + "coverage"),
            view.text(WORD + "coverage.hint"),
            typed.text("coverage")),
        FormField.Choice.many(
            "powers", view.text(WORD + "powers"), typed.texts("powers"), options(powers, view)),
        new FormField.Line("from", view.text(WORD + "from"), "", "", typed.text("from"), "date"),
        new FormField.Line(
            "to",
            view.text(WORD + "to"),
            view.text(WORD + "to.hint"),
            "",
            typed.text("to"),
            "date"));
  }

  /** The person of an account. */
  public List<FormField> person(Typed typed, View view) {
    return List.of(
        line("personName", view.text(ACCOUNT + "name"), typed),
        line("login", view.text(ACCOUNT + "login"), typed),
        line("email", view.text(ACCOUNT + "email"), typed),
        line("phone", view.text(ACCOUNT + "phone"), typed),
        new FormField.Line("password", view.text(ACCOUNT + "password"), "", "", "", "password"));
  }

  /** The person of one more account, with the duties of supervision that the person has. */
  public List<FormField> colleague(Typed typed, View view) {
    List<FormField> fields = new ArrayList<>(person(typed, view));
    fields.add(
        FormField.Choice.many(
            "duties", view.text(WORD + "duties"), typed.texts("duties"), options(DUTIES, view)));
    return fields;
  }

  /** What an office has now, as a beginning for a change. */
  public Typed of(Office office) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    return Typed.none()
        .with("coverage", String.join(" ", office.coverage()))
        .with("from", today.toString())
        .with(
            "powers",
            office.powersOn(today).stream().map(g -> g.power().name()).toArray(String[]::new));
  }

  private static OfficeForm read(TypedReader reader, Typed typed, Optional<Department> department) {
    Optional<LocalDate> from = reader.date("from");
    Optional<LocalDate> to = reader.dateIfAny("to");
    Set<DelegatedPower> powers = new LinkedHashSet<>();
    for (String name : typed.texts("powers")) {
      Arrays.stream(DelegatedPower.values())
          .filter(power -> power.name().equals(name))
          .findFirst()
          .ifPresentOrElse(
              powers::add,
              () -> reader.object(Objection.toField("powers", KernelRefusal.NOT_UNDERSTOOD)));
    }
    reader.refuseIfAny();
    List<String> codes =
        Arrays.stream(typed.text("coverage").split("[\\s,，、；;]+", -1))
            .filter(code -> !code.isEmpty())
            .toList();
    return new OfficeForm(department.orElseThrow(), codes, powers, from.orElseThrow(), to);
  }

  private static AccountForm account(Typed typed) {
    return new AccountForm(
        typed.text("login"),
        typed.text("personName"),
        typed.text("email"),
        typed.text("phone"),
        typed.text("password"));
  }

  private static FormField line(String name, String label, Typed typed) {
    return FormField.Line.text(name, label, typed.text(name));
  }

  private static <E extends Enum<E>> List<Option> options(List<E> constants, View view) {
    return constants.stream().map(c -> Option.of(c.name(), view.name(c))).toList();
  }
}
