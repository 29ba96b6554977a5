package org.anzheng.reporting;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 报告拒绝理由: why a file, or one row of it, is not accepted; stable codes for programs. */
public enum ReportRefusal implements Reason {
  /** Only an approved body reports. */
  NOT_A_BODY(RefusalKind.CONFLICT),
  /** Neither XLSX nor CSV nor JSON Lines, or broken. */
  NOT_A_REPORT(RefusalKind.INVALID),
  /** The first line does not name the columns of the table. Argument: the missing ones. */
  COLUMNS_MISSING(RefusalKind.INVALID),
  /** The workbook has sheets of the layout, but not that of the table. Argument: its name. */
  SHEET_MISSING(RefusalKind.INVALID),
  /** No row. */
  NO_ROWS(RefusalKind.INVALID),
  /** More bytes than may be sent at once. Argument: megabytes. */
  TOO_LARGE(RefusalKind.INVALID),
  /** The key was used for another file. */
  KEY_USED_OTHERWISE(RefusalKind.CONFLICT),
  /** The column must be filled. */
  EMPTY(RefusalKind.INVALID),
  /** Not a day, as 2026-11-26. */
  NOT_A_DAY(RefusalKind.INVALID),
  /** Not a number. */
  NOT_A_NUMBER(RefusalKind.INVALID),
  /** Neither 0 nor 1. */
  NOT_A_FLAG(RefusalKind.INVALID),
  /** Not a credit code. */
  NOT_A_USCC(RefusalKind.INVALID),
  /** Not the number of a resident identity card. */
  NOT_AN_IDENTITY(RefusalKind.INVALID),
  /** Not a division of GB/T 2260. */
  NOT_A_DIVISION(RefusalKind.INVALID),
  /** Not a code of the table. Argument: the table. */
  NOT_A_CODE(RefusalKind.INVALID),
  /** Not a category of the catalogue. */
  NOT_A_CATEGORY(RefusalKind.INVALID),
  /** Not a level of the category. */
  NOT_A_LEVEL(RefusalKind.INVALID),
  /** Too long. Argument: the most characters. */
  TOO_LONG(RefusalKind.INVALID),
  /** Numbers are upper case and without blanks. */
  NOT_A_BODY_NUMBER(RefusalKind.INVALID),
  /** The team is not written as number, name, role, telephone. */
  NOT_A_TEAM(RefusalKind.INVALID),
  /** Another body's approval number. Argument: one's own. */
  OTHER_BODY(RefusalKind.CONFLICT),
  /** The days are not in order. Argument: the day it must not precede. */
  DAYS_OUT_OF_ORDER(RefusalKind.INVALID),
  /** A day that has not come. */
  DAY_IN_FUTURE(RefusalKind.INVALID),
  /** The body was not approved for the category on the day. Arguments: category, day. */
  NOT_APPROVED_THEN(RefusalKind.CONFLICT),
  /** The body already uses the number for another certificate. */
  NUMBER_TAKEN(RefusalKind.CONFLICT),
  /** The body has reported no such certificate. */
  UNKNOWN_CERTIFICATE(RefusalKind.CONFLICT),
  /** The change is not possible from the status before. Argument: that status. */
  NOT_FROM_THIS_STATUS(RefusalKind.CONFLICT),
  /** It happened before the last event of the certificate. Argument: that day. */
  BEFORE_LAST_EVENT(RefusalKind.CONFLICT),
  /** A certificate keeps its holder and its category. */
  NOT_ITS_HOLDER(RefusalKind.CONFLICT),
  /** Nobody is registered under the number. */
  UNKNOWN_PERSON(RefusalKind.CONFLICT),
  /** The person was not registered with this body on the day. Argument: the day. */
  PERSON_NOT_REGISTERED(RefusalKind.CONFLICT),
  /** The person was elsewhere on the day. Argument: the day. */
  PERSON_ELSEWHERE(RefusalKind.CONFLICT),
  /** The person was with another client of this body on the day. Arguments: the day, where. */
  PERSON_TWICE(RefusalKind.CONFLICT),
  /** Nothing was reported that could be withdrawn. */
  NOTHING_TO_WITHDRAW(RefusalKind.CONFLICT),
  /** A part that was left out or wrong, and did not keep the limiting of a right. */
  TAKEN_AS(RefusalKind.INVALID),
  /** The front door of certificates refuses. Arguments: its sentence in Chinese and in English. */
  FRONT_DOOR(RefusalKind.CONFLICT),
  /** The body owes no report on that year. Argument: the year. */
  ANNUAL_NOT_DUE(RefusalKind.CONFLICT),
  /** The annual report was submitted already. */
  ANNUAL_SUBMITTED(RefusalKind.CONFLICT),
  /** A month is reported when it is over. Argument: the month. */
  MONTH_NOT_OVER(RefusalKind.INVALID),
  /** The record shows that something happened in the month. Argument: the month. */
  MONTH_NOT_EMPTY(RefusalKind.CONFLICT),
  /** It was said before that the month is empty. Argument: the month. */
  MONTH_STATED(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  ReportRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
