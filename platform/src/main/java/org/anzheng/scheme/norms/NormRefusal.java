package org.anzheng.scheme.norms;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;
import org.springframework.modulith.NamedInterface;

/** 规范性文件拒绝理由: why a draft cannot be changed, sent for opinions or published. */
@NamedInterface("norms")
public enum NormRefusal implements Reason {
  /** A clause has a number such as 4.3. */
  CLAUSE_NUMBER(RefusalKind.INVALID),
  /** The draft has a clause with this number already. Argument: the number. */
  CLAUSE_TAKEN(RefusalKind.CONFLICT),
  /** A rule has seven chapters; this one is missing. Argument: the number. */
  CHAPTER_MISSING(RefusalKind.INCOMPLETE),
  /** There is no clause. */
  NO_CLAUSE(RefusalKind.INCOMPLETE),
  /** A rule without criteria is none. */
  NO_CRITERION(RefusalKind.INCOMPLETE),
  /** A line of a table does not have as many parts as it should. Arguments: line, parts. */
  LINE_PARTS(RefusalKind.INVALID),
  /** A number in a line cannot be read or is out of range. Argument: the line. */
  LINE_NUMBER(RefusalKind.INVALID),
  /** The catalogue has no such category. Arguments: the line, the category. */
  LINE_CATEGORY(RefusalKind.INVALID),
  /** The category is not graded like this. Arguments: the line, the tier. */
  LINE_TIER(RefusalKind.INVALID),
  /** A part of a line is empty or too long. Argument: the line. */
  LINE_TEXT(RefusalKind.INVALID),
  /** A line says what another says, or their ranges overlap. Argument: the line. */
  LINE_TWICE(RefusalKind.INVALID),
  /** A table has too many lines. Argument: the most. */
  TOO_MANY_LINES(RefusalKind.INVALID),
  /** A value must lie between two numbers. Arguments: both. */
  VALUE_RANGE(RefusalKind.INVALID),
  /** This parameter is a length of time, and of calendar time where it was. */
  UNIT_WRONG(RefusalKind.INVALID),
  /** A basis is written as instrument and article, or as design. */
  BASIS_FORM(RefusalKind.INVALID),
  /** Design is a basis without an instrument, and only that is. */
  BASIS_STRENGTH(RefusalKind.INVALID),
  /** This is no picture the platform can read as SVG. */
  MARK_NOT_SVG(RefusalKind.INVALID),
  /** The picture has something that is not allowed. Argument: element or attribute. */
  MARK_NOT_ALLOWED(RefusalKind.INVALID),
  /** The picture has no place for the body's identifier. Argument: how the place is written. */
  MARK_NO_PLACE(RefusalKind.INCOMPLETE),
  /** Nothing differs from the version before. Argument: that version. */
  NOTHING_CHANGED(RefusalKind.INCOMPLETE),
  /** The effective date is missing. */
  NO_EFFECTIVE_DATE(RefusalKind.INCOMPLETE),
  /** It must take effect after the day of publication. Argument: the day today. */
  NOT_RETROACTIVE(RefusalKind.INVALID),
  /** It must take effect after what holds before. Argument: the day of that. */
  NOT_AFTER_BEFORE(RefusalKind.INVALID),
  /** A later version needs a transition period. */
  NO_TRANSITION(RefusalKind.INCOMPLETE),
  /** The transition cannot end before it begins. */
  TRANSITION_TOO_EARLY(RefusalKind.INVALID),
  /** Another version was published meanwhile. Argument: the latest version. */
  BEFORE_OUTDATED(RefusalKind.CONFLICT),
  /** What was shown is not what the draft says now. */
  CONTENT_CHANGED(RefusalKind.CONFLICT),
  /** Departments have not answered yet and have time left. Argument: how many. */
  OPINIONS_OPEN(RefusalKind.CONFLICT),
  /** Conditions or a disagreement are not dealt with. Argument: the department. */
  OPINION_UNANSWERED(RefusalKind.INCOMPLETE);

  private final RefusalKind kind;

  NormRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
