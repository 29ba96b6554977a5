package org.anzheng.web.applicant;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.anzheng.certification.Draft;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 已填内容核对: everything in a draft, read back before it is handed in. */
@Component
class DraftAnswers {

  private final List<SectionForm> forms;

  DraftAnswers(List<SectionForm> forms) {
    this.forms = forms;
  }

  List<DraftCheckPage.Answered> of(Draft draft, View view) {
    return forms.stream()
        .map(form ->
            new DraftCheckPage.Answered(
                view.name(form.section()),
                "/applicant/drafts/" + draft.id() + "/" + form.path(),
                rows(form, draft, view)))
        .toList();
  }

  private static List<Row> rows(SectionForm form, Draft draft, View view) {
    List<Row> rows = new ArrayList<>(form.known(draft, view));
    for (FormField field : form.fields(draft, form.typed(draft), view)) {
      String answer = answer(field);
      if (!answer.isBlank()) {
        rows.add(Row.of(field.label(), answer));
      }
    }
    return rows;
  }

  private static String answer(FormField field) {
    return switch (field) {
      case FormField.Line line -> line.value();
      case FormField.Text text -> text.value();
      case FormField.Choice choice ->
          choice.options().stream()
              .filter(option -> choice.values().contains(option.value()))
              .map(Option::label)
              .collect(Collectors.joining("\n"));
      case FormField.Select select ->
          select.options().stream()
              .filter(option -> option.value().equals(select.value()))
              .map(Option::label)
              .collect(Collectors.joining());
      case FormField.Upload upload -> "";
    };
  }
}
