package org.anzheng.certification;

/** 文书种类: the kinds of records a case keeps. */
enum RecordKind {
  COMMISSION,
  SUPPLEMENT_REQUEST,
  SUPPLEMENT_ANSWER,
  APPLICATION_REVIEW,
  CONTRACT,
  OPENING,
  REVIEW,
  DECISION,
  CONTENT,
  RECTIFICATION
}
