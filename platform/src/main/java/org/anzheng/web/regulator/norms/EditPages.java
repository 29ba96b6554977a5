package org.anzheng.web.regulator.norms;

import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.scheme.norms.NormDraft;
import org.anzheng.scheme.norms.NormTransition;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** 草案修改页面: one form about one draft; it says so when saving recalls what was asked. */
@Component
class EditPages {

  private final DraftPages pages;

  EditPages(DraftPages pages) {
    this.pages = pages;
  }

  /** The draft, for whoever may edit it now. */
  NormDraft editable(String number, Actor actor) {
    NormTransition.EDIT.roleOf(actor);
    NormDraft draft = pages.draft(number);
    draft.editing().apply(draft.status(), actor);
    return draft;
  }

  ModelAndView form(
      String number,
      String title,
      String below,
      List<FormField> fields,
      FormErrors errors,
      View view) {
    return Pages.of("shared/sheet", sheet(number, title, below, fields, errors, view));
  }

  Sheet sheet(
      String number,
      String title,
      String below,
      List<FormField> fields,
      FormErrors errors,
      View view) {
    NormDraft draft = pages.draft(number);
    return Sheet.titled(title)
        .back(draft.content().header().titleZh(), DraftPages.path(number))
        .errors(errors)
        .withIf(DraftPages.recalls(draft), () -> DraftPages.warning(view))
        .with(
            Sheet.Act.of(
                title,
                DraftPages.path(number) + below,
                DraftPages.text(view, "save"),
                fields.toArray(FormField[]::new)));
  }
}
