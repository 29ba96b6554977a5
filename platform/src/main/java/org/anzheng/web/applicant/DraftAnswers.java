package org.anzheng.web.applicant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.certification.Draft;
import org.anzheng.web.shared.FieldAnswers;
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
    form.fields(draft, form.typed(draft), view).stream()
        .map(FieldAnswers::of)
        .flatMap(Optional::stream)
        .forEach(rows::add);
    return rows;
  }
}
