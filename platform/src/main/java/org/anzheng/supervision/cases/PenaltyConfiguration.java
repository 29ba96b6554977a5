package org.anzheng.supervision.cases;

import java.util.List;
import org.anzheng.supervision.proceedings.FormTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of penalty cases. */
@Configuration(proxyBeanMethods = false)
class PenaltyConfiguration {

  @Bean
  FormTypes formsOfPenaltyCases() {
    return new FormTypes(
        List.of(
            CaseLead.class,
            CaseFiling.class,
            InvestigatorReplacement.class,
            PenaltyProposal.class,
            PartyDefence.class,
            HearingCall.class,
            HearingRecord.class,
            CollectiveDiscussion.class,
            SpotWarning.class,
            PenaltyDecision.class,
            DecisionService.class,
            DecisionContest.class,
            PublicSummary.class,
            ChangedDecision.class));
  }
}
