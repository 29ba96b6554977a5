package org.anzheng.web.cases;

import java.util.List;
import org.anzheng.certification.CaseStage;
import org.anzheng.certification.CaseStatus;
import org.anzheng.certification.CaseSummary;
import org.anzheng.web.shared.Step;
import org.anzheng.web.shared.View;

/** 办理步骤: the stages of a case's type, those before the current one done. */
final class CaseSteps {

  private CaseSteps() {}

  static List<Step> of(CaseSummary summary, View view) {
    CaseStage current = CaseStage.of(summary.status());
    return summary.type().stages().stream()
        .map(stage -> new Step(view.name(stage), state(stage, current, summary.status())))
        .toList();
  }

  private static Step.State state(CaseStage stage, CaseStage current, CaseStatus status) {
    boolean carriedOut = current == CaseStage.CERTIFICATE && status.closed();
    if (stage.compareTo(current) < 0 || carriedOut) {
      return Step.State.DONE;
    }
    return stage == current ? Step.State.CURRENT : Step.State.AHEAD;
  }
}
