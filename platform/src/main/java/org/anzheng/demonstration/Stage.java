package org.anzheng.demonstration;

/** 案件阶段: how far a story's case has come by today. */
enum Stage {
  DRAFT,
  SUBMITTED,
  SUPPLEMENT,
  ACCEPTED,
  CONTRACTED,
  TEAM,
  PLANNED,
  ON_SITE,
  CORRECTING,
  REPORTED,
  RECOMMENDED,
  GRANTED,
  SIGNED,
  ISSUED;

  boolean reaches(Stage other) {
    return compareTo(other) >= 0;
  }
}
