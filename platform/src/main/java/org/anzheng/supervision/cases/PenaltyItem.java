package org.anzheng.supervision.cases;

import java.math.BigDecimal;
import java.util.Set;
import org.anzheng.scheme.Confidence;
import org.anzheng.supervision.offices.SubjectKind;

/**
 * 处罚事项: one row of the penalty table.
 *
 * @param basis the clause, as in {@code @Basis}
 * @param subjects the kinds of subject it is for
 * @param measures what it allows
 * @param graveMeasures what it allows where the circumstances are severe
 * @param fineLeast in yuan; zero where it knows no fine
 * @param fineMost in yuan
 * @param checked whether the wording of the clause was compared with its text
 */
public record PenaltyItem(
    String code,
    int version,
    String basis,
    String conductZh,
    String conductEn,
    Set<SubjectKind> subjects,
    Set<PenaltyMeasure> measures,
    Set<PenaltyMeasure> graveMeasures,
    BigDecimal fineLeast,
    BigDecimal fineMost,
    String citationZh,
    String citationEn,
    Confidence confidence,
    boolean checked) {

  public PenaltyItem {
    subjects = Set.copyOf(subjects);
    measures = Set.copyOf(measures);
    graveMeasures = Set.copyOf(graveMeasures);
  }

  /** Whether it allows a measure under a circumstance. */
  boolean allows(PenaltyMeasure measure, Circumstance circumstance) {
    return measures.contains(measure)
        || circumstance == Circumstance.SEVERE && graveMeasures.contains(measure);
  }
}
