package org.anzheng.journeys;

import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.acts.Committee;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/** A resolution on the certification rule opens a draft of it, and each leads to the other. */
class CommitteeResolutionOpensARuleDraft {

  @Test
  void and_the_draft_keeps_the_number_of_the_resolution() {
    try (RunningPlatform platform = RunningPlatform.empty();
        Theatre theatre = new Theatre();
        Cast cast = new Cast(platform, theatre)) {
      Committee committee = new Committee(cast);
      committee.setUp();
      committee.appoint();
      committee.resolve(committee.propose("RULE"));
      committee.openTheDraft(committee.publicResolution());
    }
  }
}
