package org.anzheng.web.applicant;

import java.util.List;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.Move;
import org.anzheng.certification.Transfers;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 转至其他机构: the client chooses another body for a case whose body lost its approval. */
@Component
@Order(10)
class TransferAct implements ApplicantCaseAct {

  private static final String WORD = "page.applicant.transfer.";

  private final Transfers transfers;
  private final ApprovedBodies bodies;

  TransferAct(Transfers transfers, ApprovedBodies bodies) {
    this.transfers = transfers;
    this.bodies = bodies;
  }

  @Override
  public String path() {
    return "transfer";
  }

  @Override
  public CaseTransition transition() {
    return CaseTransition.MOVE;
  }

  @Override
  public List<FormField> fields(CaseFile file, Typed typed, View view) {
    return List.of(
        new FormField.Select(
            "body",
            view.text(WORD + "body"),
            view.text(WORD + "body.hint"),
            typed.text("body"),
            bodies.covering(file.summary().subject().category(), view)),
        FormField.Choice.many(
            "release",
            view.text(WORD + "release"),
            typed.texts("release"),
            List.of(Option.of("yes", view.text(WORD + "release.yes")))));
  }

  @Override
  public void carryOut(CaseFile file, Typed typed, Actor actor) {
    TypedReader reader = new TypedReader(typed);
    Move move = new Move(reader.idIfAny("body"), typed.texts("release").contains("yes"));
    reader.refuseIfAny();
    transfers.move(file.summary().number(), move, actor);
  }
}
