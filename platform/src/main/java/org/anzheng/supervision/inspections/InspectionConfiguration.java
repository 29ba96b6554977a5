package org.anzheng.supervision.inspections;

import java.util.List;
import org.anzheng.supervision.proceedings.FormTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of inspections. */
@Configuration(proxyBeanMethods = false)
class InspectionConfiguration {

  @Bean
  FormTypes formsOfInspections() {
    return new FormTypes(
        List.of(
            InspectionOrder.class,
            InspectorReplacement.class,
            CheckAnswers.class,
            InspectionRecord.class,
            PartyStatement.class,
            InspectionConclusion.class,
            CorrectionOrder.class,
            CorrectionProof.class));
  }
}
