package org.anzheng.web.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Accounts;
import org.anzheng.supervision.cases.PenaltyStatus;
import org.anzheng.supervision.cases.SpotReceipt;
import org.anzheng.supervision.cases.SpotWarning;
import org.anzheng.supervision.cases.SpotWarnings;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.supervision.ProceedingAct.Ask;
import org.springframework.stereotype.Component;

/** 当场处罚表单: filled in where it happens, handed over at once. */
@Component
class SpotForms {

  private final SpotWarnings warnings;
  private final Accounts accounts;

  SpotForms(SpotWarnings warnings, Accounts accounts) {
    this.warnings = warnings;
    this.accounts = accounts;
  }

  List<FormField> warning(Ask<PenaltyStatus> ask) {
    return List.of(
        OversightFields.select(
            "item",
            warnings.items(ask.file()).stream()
                .map(item -> PenaltyForms.option(item, ask.view()))
                .toList(),
            ask.typed(),
            ask.view()),
        OversightFields.prose("facts", ask.typed(), ask.view()),
        OversightFields.person(
            "companion",
            accounts.holding(ask.actor().organisation(), Role.INVESTIGATOR).stream()
                .filter(each -> !each.id().equals(ask.actor().account()))
                .toList(),
            ask.typed(),
            ask.view()),
        OversightFields.line("place", ask.typed(), ask.view()),
        OversightFields.prose("heard", ask.typed(), ask.view()),
        OversightFields.one("receipt", SpotReceipt.class, ask.typed(), ask.view()),
        OversightFields.line("documentNo", ask.typed(), ask.view()));
  }

  void warn(String number, Typed typed, Actor actor) {
    ItemChoice item = ItemChoice.of(typed);
    warnings.warn(
        number,
        new SpotWarning(
            item.code(),
            item.version(),
            typed.text("facts"),
            Optional.of(typed.text("place")),
            OversightFields.id("companion", typed.text("companion")),
            typed.text("heard"),
            Arrays.stream(SpotReceipt.values())
                .filter(receipt -> receipt.name().equals(typed.text("receipt")))
                .findFirst(),
            typed.text("documentNo")),
        actor);
  }
}
