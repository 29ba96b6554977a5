package org.anzheng.web.applicant;

import java.util.List;
import java.util.Set;
import org.anzheng.certification.CaseType;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.View;

/** 可以委托的事项: which case the holder begins, and the consent that a transfer needs. */
final class HeldCertificateFields {

  private HeldCertificateFields() {}

  static List<FormField> of(List<HeldCertificatePage.Choice> choices, View view) {
    List<CaseType> possible =
        choices.stream()
            .filter(choice -> choice.objections().isEmpty())
            .map(HeldCertificatePage.Choice::type)
            .toList();
    if (possible.isEmpty()) {
      return List.of();
    }
    FormField type =
        FormField.Choice.one(
            "type",
            view.text("page.applicant.certificate.choose"),
            "",
            possible.stream().map(p -> option(p, view)).toList());
    return possible.contains(CaseType.TRANSFER) ? List.of(type, release(view)) : List.of(type);
  }

  private static FormField release(View view) {
    return FormField.Choice.many(
        "release",
        view.text("page.applicant.certificate.release"),
        Set.of(),
        List.of(Option.of("yes", view.text("page.applicant.transfer.release.yes"))));
  }

  private static Option option(CaseType type, View view) {
    return new Option(
        type.name(), view.name(type), view.text("page.applicant.certificate.type." + type.name()));
  }
}
