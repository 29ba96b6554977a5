package org.anzheng.certification;

import org.anzheng.certificates.SurveillanceUnderWay;
import org.springframework.stereotype.Component;

/** 在办监督案件: tells the certificates whether surveillance of one is under way. */
@Component
class SurveillanceCases implements SurveillanceUnderWay {

  private final LineageStore lineage;

  SurveillanceCases(LineageStore lineage) {
    this.lineage = lineage;
  }

  @Override
  public boolean of(String certificate) {
    return lineage.openAbout(certificate).stream()
        .anyMatch(open -> open.type() == CaseType.SURVEILLANCE);
  }
}
