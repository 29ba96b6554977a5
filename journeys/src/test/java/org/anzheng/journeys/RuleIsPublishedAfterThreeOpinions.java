package org.anzheng.journeys;

import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.acts.Departments;
import org.anzheng.journeys.acts.Rulemaking;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/** Clause 2: the market regulator publishes a rule after three departments were heard on it. */
class RuleIsPublishedAfterThreeOpinions {

  @Test
  void and_anybody_reads_what_changed_and_who_was_asked() {
    try (RunningPlatform platform = RunningPlatform.empty();
        Theatre theatre = new Theatre();
        Cast cast = new Cast(platform, theatre)) {
      new Departments(cast).register();
      Rulemaking rulemaking = new Rulemaking(cast);
      String draft = rulemaking.draft();
      rulemaking.consult(draft);
      rulemaking.publish(draft);
      cast.anybody()
          .open("/rules")
          .follow(Rulemaking.version())
          .sees("10 个月")
          .sees("示例规则4.4")
          .sees("有条件同意")
          .sees("示例：已采纳")
          .follow("与 CSSC-R01:2023 的差异")
          .sees("参数变化");
    }
  }
}
