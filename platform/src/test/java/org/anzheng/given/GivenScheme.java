package org.anzheng.given;

import static java.util.Map.entry;
import static org.anzheng.scheme.ParameterUnit.DAYS;
import static org.anzheng.scheme.ParameterUnit.MONTHS;
import static org.anzheng.scheme.ParameterUnit.PERCENT;
import static org.anzheng.scheme.ParameterUnit.TIMES;
import static org.anzheng.scheme.ParameterUnit.WEEKS;
import static org.anzheng.scheme.ParameterUnit.WORKING_DAYS;
import static org.anzheng.scheme.ParameterUnit.YEARS;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.anzheng.scheme.Confidence;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.ParameterRow;
import org.anzheng.scheme.SchemeParameters;
import org.anzheng.scheme.Term;

/** The scheme's parameters for tests of rules, without a database; a test keeps them as seeded. */
public final class GivenScheme {

  /** Values of the terms that rules ask for. */
  public static final Map<ParameterKey, Term> TERMS =
      Map.ofEntries(
          entry(ParameterKey.APPROVAL_VALIDITY, new Term(6, YEARS)),
          entry(ParameterKey.BODY_SUSPENSION_ORDER, new Term(6, MONTHS)),
          entry(ParameterKey.ACCEPTANCE, new Term(2, WORKING_DAYS)),
          entry(ParameterKey.SUPPLEMENT, new Term(20, WORKING_DAYS)),
          entry(ParameterKey.CLIENT_VERIFICATION_AGE, new Term(30, DAYS)),
          entry(ParameterKey.PLAN_NOTICE, new Term(5, DAYS)),
          entry(ParameterKey.TEAM_OBJECTION, new Term(2, WORKING_DAYS)),
          entry(ParameterKey.TEAM_OBJECTION_ANSWER, new Term(3, WORKING_DAYS)),
          entry(ParameterKey.LEAD_ROTATION, new Term(3, TIMES)),
          entry(ParameterKey.MAN_DAY_SURVEILLANCE, new Term(33, PERCENT)),
          entry(ParameterKey.MAN_DAY_RECERTIFICATION, new Term(67, PERCENT)),
          entry(ParameterKey.MAN_DAY_SITE, new Term(50, PERCENT)),
          entry(ParameterKey.SITE_SAMPLE_INITIAL, new Term(100, PERCENT)),
          entry(ParameterKey.SITE_SAMPLE_SURVEILLANCE, new Term(60, PERCENT)),
          entry(ParameterKey.SITE_SAMPLE_RECERTIFICATION, new Term(80, PERCENT)),
          entry(ParameterKey.AUDIT_STAGE, new Term(3, WEEKS)),
          entry(ParameterKey.NONCONFORMITY_MINOR, new Term(30, DAYS)),
          entry(ParameterKey.NONCONFORMITY_MAJOR, new Term(90, DAYS)),
          entry(ParameterKey.RECTIFICATION, new Term(90, DAYS)),
          entry(ParameterKey.DECISION_ISSUE, new Term(5, WORKING_DAYS)),
          entry(ParameterKey.CERTIFICATE_VALIDITY, new Term(3, YEARS)),
          entry(ParameterKey.RENEWAL_WINDOW, new Term(6, MONTHS)),
          entry(ParameterKey.SURVEILLANCE_FIRST, new Term(12, MONTHS)),
          entry(ParameterKey.SURVEILLANCE_GAP, new Term(12, MONTHS)),
          entry(ParameterKey.SUSPEND_AFTER_CONFIRM, new Term(5, DAYS)),
          entry(ParameterKey.SUSPENSION_DEFAULT, new Term(3, MONTHS)),
          entry(ParameterKey.SUSPENSION_MAXIMUM, new Term(6, MONTHS)),
          entry(ParameterKey.REVOKE_AFTER_VERIFY, new Term(5, WORKING_DAYS)),
          entry(ParameterKey.REAPPLY_BAN_HOLDER, new Term(12, MONTHS)),
          entry(ParameterKey.CONSULT_CONFLICT, new Term(24, MONTHS)),
          entry(ParameterKey.RECORD_RETENTION, new Term(2, YEARS)));

  private GivenScheme() {}

  /** The parameters as they hold on any day. */
  public static SchemeParameters parameters() {
    LocalDate day = LocalDate.of(2026, 7, 1);
    return new SchemeParameters(
        day, TERMS.entrySet().stream().map(e -> row(e.getKey(), e.getValue(), day)).toList());
  }

  private static ParameterRow row(ParameterKey key, Term term, LocalDate day) {
    return new ParameterRow(
        key,
        term.count(),
        term.unit(),
        "design",
        "示例",
        "example",
        Confidence.DESIGN,
        true,
        day,
        Optional.empty());
  }
}
