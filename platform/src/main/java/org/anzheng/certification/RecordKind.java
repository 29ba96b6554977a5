package org.anzheng.certification;

import org.anzheng.certificates.CertificateContent;

/** 文书种类: the kinds of records a case keeps. */
enum RecordKind {
  COMMISSION(Commission.class),
  SUPPLEMENT_REQUEST(SupplementRequest.class),
  SUPPLEMENT_ANSWER(SupplementAnswer.class),
  APPLICATION_REVIEW(ApplicationReview.class),
  CONTRACT(ContractTerms.class),
  OPENING(Opening.class),
  REVIEW(ReviewForm.class),
  DECISION(DecisionForm.class),
  CONTENT(CertificateContent.class),
  RECTIFICATION(Rectification.class);

  private final Class<?> type;

  RecordKind(Class<?> type) {
    this.type = type;
  }

  /** What a record of this kind is read as. */
  Class<?> type() {
    return type;
  }
}
