package org.anzheng.journeys;

import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.acts.Inspection;
import org.anzheng.journeys.acts.Punishment;
import org.anzheng.journeys.stage.Phone;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/**
 * In the demonstration: an inspector fills in the checklist on a phone, both sides sign, what was
 * found becomes a case, and the sanction is public with nobody named.
 */
class RegulatorInspectsAndPunishes {

  @Test
  void from_a_checklist_on_a_phone_to_the_public_sanction() {
    try (RunningPlatform platform = RunningPlatform.demonstration();
        Theatre theatre = new Theatre();
        Phone phone = theatre.phone(platform);
        Cast cast = new Cast(platform, theatre)) {
      Inspection inspection = new Inspection(cast, phone.tab());
      String number = inspection.open();
      inspection.record(number);
      inspection.sign(number);
      inspection.conclude(number);
      Punishment punishment = new Punishment(cast);
      String penalty = punishment.file();
      punishment.tell(penalty);
      punishment.answer(penalty);
      punishment.decide(penalty);
      cast.anybody()
          .open("/supervision")
          .sees(number)
          .follow(penalty)
          .sees("罚款 60,000.00")
          .sees("示例公示");
    }
  }
}
