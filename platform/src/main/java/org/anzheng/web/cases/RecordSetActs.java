package org.anzheng.web.cases;

import java.util.UUID;
import org.anzheng.archive.records.RecordSets;
import org.anzheng.certification.CaseArchives;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.springframework.stereotype.Component;

/** 归档办理: does what was sent; who finds which case is the caller's to decide. */
@Component
public class RecordSetActs {

  private final CaseArchives cases;
  private final RecordSets sets;

  RecordSetActs(CaseArchives cases, RecordSets sets) {
    this.cases = cases;
    this.sets = sets;
  }

  /** One act on the records of a case. */
  public void carryOut(RecordSetAct act, String number, Typed typed, Actor actor) {
    act.transition().roleOf(actor);
    String subject = CaseArchives.subject(number);
    TypedReader reader = new TypedReader(typed);
    String reason = reader.text(act.reasonField());
    Forms.renaming(
        "reason",
        act.reasonField(),
        () -> {
          carryOut(act, number, subject, reader, reason, actor);
          return act;
        });
  }

  private void carryOut(
      RecordSetAct act,
      String number,
      String subject,
      TypedReader reader,
      String reason,
      Actor actor) {
    switch (act) {
      case ARCHIVE -> cases.archive(number, actor);
      case HOLD -> sets.hold(subject, reason, actor);
      case RELEASE -> {
        reader.required("hold");
        UUID hold = reader.idIfAny("hold").orElse(new UUID(0, 0));
        reader.refuseIfAny();
        sets.lift(subject, hold, reason, actor);
      }
      case PROPOSE -> cases.proposeDestruction(number, actor);
      case REJECT -> sets.decline(subject, reason, actor);
      case DESTROY -> cases.destroy(number, actor);
    }
  }
}
