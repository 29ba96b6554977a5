package org.anzheng.web.applicant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
            .with(
                "declarations.consultants",
                part.consultants().stream()
                    .map(c -> SectionLines.line(c.organisation(), c.person(), c.until().toString()))
                    .collect(Collectors.joining("\n")))
            .with(
                "declarations.subcontractors",
                part.subcontractors().stream()
                    .map(s -> SectionLines.line(s.name(), s.work()))
                    .collect(Collectors.joining("\n")))
            .with("declarations.notes", part.notes());
    return part.truthful() ? typed.with("declarations.truthful", YES) : typed;
  }

  @Override
  public List<FormField> fields(Draft draft, Typed typed, View view) {
    return List.of(
        text("declarations.consultants", typed, view).basedOn("GB/T 27065 4.2"),
        text("declarations.subcontractors", typed, view),
        text("declarations.notes", typed, view),
        FormField.Choice.many(
            "declarations.truthful",
            view.text("page.applicant.declarations.truthful"),
            Set.copyOf(typed.texts("declarations.truthful")),
            List.of(Option.of(YES, view.text("page.applicant.declarations.yes")))));
  }

  @Override
  public CommissionPart read(Draft draft, Typed typed, Map<String, List<UUID>> uploaded) {
    String consultants = "declarations.consultants";
    return new Declarations(
        SectionLines.rows(typed.text(consultants), 3).stream()
            .map(row ->
                new Consultant(row.get(0), row.get(1), SectionLines.date(consultants, row.get(2))))
            .toList(),
        SectionLines.rows(typed.text("declarations.subcontractors"), 2).stream()
            .map(row -> new Subcontractor(row.get(0), row.get(1)))
            .toList(),
        typed.text("declarations.notes"),
        typed.texts("declarations.truthful").contains(YES));
  }

  @Override
  public String shown(Draft draft, String field) {
    int bracket = field.indexOf('[');
    return bracket < 0 ? field : field.substring(0, bracket);
  }

  private static FormField.Text text(String name, Typed typed, View view) {
    return FormField.Text.of(
        name,
        view.text("page.applicant." + name),
        view.text("page.applicant." + name + ".hint"),
        typed.text(name));
  }
}
