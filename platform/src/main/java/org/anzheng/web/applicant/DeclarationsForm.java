package org.anzheng.web.applicant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anzheng.certification.CommissionPart;
import org.anzheng.certification.CommissionSection;
import org.anzheng.certification.Consultant;
import org.anzheng.certification.Declarations;
import org.anzheng.certification.Draft;
import org.anzheng.certification.Subcontractor;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 咨询关系与声明. */
@Component
@Order(5)
class DeclarationsForm implements SectionForm {

  private static final String YES = "yes";
  private static final String CONSULTANTS = "declarations.consultants";
  private static final String[] CONSULTANT = {"organisation", "person", "until"};
  private static final String SUBCONTRACTORS = "declarations.subcontractors";
  private static final String[] SUBCONTRACTOR = {"name", "work"};

  @Override
  public CommissionSection section() {
    return CommissionSection.DECLARATIONS;
  }

  @Override
  public String path() {
    return "declarations";
  }

  @Override
  public String prefix() {
    return "declarations.";
  }

  @Override
  public Typed typed(Draft draft) {
    Declarations part = draft.form().declarations();
    Typed typed =
        Typed.none()
            .withRows(
                CONSULTANTS,
                part.consultants().stream()
                    .map(c -> List.of(c.organisation(), c.person(), c.until().toString()))
                    .toList(),
                CONSULTANT)
            .withRows(
                SUBCONTRACTORS,
                part.subcontractors().stream().map(s -> List.of(s.name(), s.work())).toList(),
                SUBCONTRACTOR)
            .with("declarations.notes", part.notes());
    return part.truthful() ? typed.with("declarations.truthful", YES) : typed;
  }

  @Override
  public List<FormField> fields(Draft draft, Typed typed, View view) {
    return List.of(
        SectionRows.of(CONSULTANTS, typed, view, CONSULTANT),
        SectionRows.of(SUBCONTRACTORS, typed, view, SUBCONTRACTOR),
        text("declarations.notes", typed, view),
        FormField.Choice.many(
            "declarations.truthful",
            view.text("page.applicant.declarations.truthful"),
            Set.copyOf(typed.texts("declarations.truthful")),
            List.of(Option.of(YES, view.text("page.applicant.declarations.yes")))));
  }

  @Override
  public CommissionPart read(Draft draft, Typed typed, Map<String, List<UUID>> uploaded) {
    List<List<String>> consultants = typed.rows(CONSULTANTS, CONSULTANT);
    return new Declarations(
        IntStream.range(0, consultants.size())
            .mapToObj(row -> consultant(row, consultants.get(row)))
            .toList(),
        typed.rows(SUBCONTRACTORS, SUBCONTRACTOR).stream()
            .map(row -> new Subcontractor(row.get(0), row.get(1)))
            .toList(),
        typed.text("declarations.notes"),
        typed.texts("declarations.truthful").contains(YES));
  }

  private static Consultant consultant(int row, List<String> cells) {
    String until = CONSULTANTS + "[" + row + "].until";
    return new Consultant(cells.get(0), cells.get(1), SectionRows.date(until, cells.get(2)));
  }

  private static FormField.Text text(String name, Typed typed, View view) {
    return FormField.Text.of(
        name,
        view.text("page.applicant." + name),
        view.text("page.applicant." + name + ".hint"),
        typed.text(name));
  }
}
