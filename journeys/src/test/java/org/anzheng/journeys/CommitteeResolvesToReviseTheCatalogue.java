package org.anzheng.journeys;

import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.acts.Committee;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/**
 * Clause 3 with nothing but browsers: four departments appoint a committee of six sides, a proposal
 * is commented and voted on, anybody reads the resolution, and a draft of the catalogue begins.
 */
class CommitteeResolvesToReviseTheCatalogue {

  @Test
  void and_the_draft_keeps_the_number_of_the_resolution() {
    try (RunningPlatform platform = RunningPlatform.empty();
        Theatre theatre = new Theatre();
        Cast cast = new Cast(platform, theatre)) {
      Committee committee = new Committee(cast);
      committee.setUp();
      committee.appoint();
      committee.resolve(committee.propose());
      committee.openTheDraft(committee.publicResolution());
    }
  }
}
