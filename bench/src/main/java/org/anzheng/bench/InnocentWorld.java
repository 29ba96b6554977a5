package org.anzheng.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * For each certificate that is there a case without guile: a team on site, findings, a grant,
 * files. Everything varies as it does among honest people, so that what a signal sees here is a
 * false positive. The rows are written in bulk, past the front doors and the log.
 */
final class InnocentWorld {

  private static final String CASES =
      """
      CREATE TABLE bench_case AS
      SELECT c.number AS certificate, 'W' || c.number AS number, c.body, c.holder, c.category,
        c.holder_name, c.holder_uscc, c.issuer, c.issued_on, c.issued_on - 20 - r % 60 AS submitted,
        c.issued_on - 8 - r % 7 AS site, r, row_number() OVER (ORDER BY c.number) AS n,
        md5('pair' || c.body || '/' || extract(doy FROM c.issued_on) || '/'
          || row_number() OVER (PARTITION BY c.body, c.issued_on ORDER BY c.number)) AS pair
      FROM certificates.certificate c
      CROSS JOIN LATERAL (SELECT abs(hashtext(c.number)) AS r) x
      """;

  /** A pair of auditors is on site for one client on one day, and for two days at each. */
  private static final List<String> STATEMENTS =
      List.of(
          "ALTER TABLE bench_case ADD PRIMARY KEY (number)",
          """
          INSERT INTO parties.organisation
            (id, type, name, name_en, uscc, division, address, version)
          SELECT DISTINCT ON (holder_uscc) holder, 'SERVICE_ORGANISATION', holder_name, '',
            holder_uscc, substr(holder_uscc, 3, 6), '示例', 1
          FROM bench_case ON CONFLICT DO NOTHING
          """,
          """
          INSERT INTO certification.certification_case (number, chain, applicant, applicant_name,
            body, body_name, approval_no, category, tier, rule_version, scope_zh, scope_en, status,
            supplemented, submitted_at, certificate, version)
          SELECT number, number, holder, holder_name, body, '', issuer, category, 'GENERAL', '-',
            '示例', '', 'ISSUED', false, submitted + time '10:00', certificate, 1
          FROM bench_case
          """,
          """
          INSERT INTO certification.certification_case (number, chain, applicant, applicant_name,
            body, body_name, approval_no, category, tier, rule_version, scope_zh, scope_en, status,
            supplemented, submitted_at, version)
          SELECT 'R' || number, number, holder, holder_name, gen_random_uuid(), '', '-', category,
            'GENERAL', '-', '示例', '', 'REFUSED', false, submitted - 300, 1
          FROM bench_case WHERE r % 50 = 0
          """,
          """
          INSERT INTO certification.case_event (fact_id, number, seq, kind, transition, from_status,
            to_status, effective_at, decided_at, account, organisation, role, note)
          SELECT gen_random_uuid(), number, seq, kind, kind, '-', kind, at, at,
            CAST(md5('decider' || body || r % 5) AS uuid), body, 'B10', ''
          FROM bench_case CROSS JOIN LATERAL (VALUES
            (1, 'CommissionSubmitted', submitted + time '10:00'),
            (2, 'CommissionAccepted', submitted + 2 + time '10:00'),
            (3, 'ContractSigned', submitted + 4 + time '10:00'),
            (4, 'EvaluationOpened', submitted + 5 + time '10:00'),
            (5, 'ReviewPassed', issued_on - 3 + time '10:00'),
            (6, 'CertificationGranted', issued_on - 1 + time '10:00'),
            (7, 'DecisionSigned', issued_on - 1 + time '15:00'),
            (8, 'CaseIssued', issued_on + time '11:00')) e (seq, kind, at)
          UNION ALL
          SELECT gen_random_uuid(), 'R' || number, 1, 'CertificationRefused', 'REFUSE',
            'IN_DECISION', 'REFUSED', submitted - 30 - r % 600, submitted - 30 - r % 600,
            gen_random_uuid(), gen_random_uuid(), 'B10', ''
          FROM bench_case WHERE r % 50 = 0
          """,
          """
          INSERT INTO evaluations.evaluation (case_number, chain, body, client, category, tier,
            scope, man_days, criteria, status, version, left_at)
          SELECT number, number, body, holder, category, 'GENERAL', '示例', 3 + r % 3, '{}',
            'REPORTED', 1, site + 1 + time '17:30'
          FROM bench_case
          """,
          """
          INSERT INTO evaluations.team (case_number, round, first_day, last_day)
          SELECT number, 1, site, site + 1 FROM bench_case
          """,
          """
          INSERT INTO evaluations.team_member (case_number, round, ordinal, person, account,
            name_sealed, registration_number, team_role)
          SELECT number, 1, who, CAST(md5(pair || who) AS uuid),
            CAST(md5('account' || pair || who) AS uuid), '', '-',
            CASE who WHEN 1 THEN 'LEAD' ELSE 'MEMBER' END
          FROM bench_case CROSS JOIN generate_series(1, 2) who
          """,
          """
          INSERT INTO evaluations.attendance
            (case_number, person, direction, at, location, recorded_by, reason)
          SELECT number, CAST(md5(pair || who) AS uuid), direction,
            site + day + CASE direction WHEN 'IN' THEN interval '1 hour'
              ELSE interval '6 hours' + (r / (who + day) % 5) * interval '1 hour' END,
            '', CAST(md5(pair || 1) AS uuid), ''
          FROM bench_case CROSS JOIN generate_series(1, 2) who CROSS JOIN generate_series(0, 1) day
            CROSS JOIN (VALUES ('IN'), ('OUT')) d (direction)
          WHERE NOT (who = 2 AND day = 1 AND r % 10 = 0)
          """,
          """
          INSERT INTO evaluations.finding
            (case_number, criterion, result, text, evidence, account, at)
          SELECT number, '5.' || k, CASE k WHEN 1 THEN 'NONCONFORMING' ELSE 'OBSERVATION' END,
            CASE WHEN r / k % 5 < 2 THEN '建议进一步完善第' || r / k % 60 || '项服务过程记录的可追溯性'
              ELSE '抽查项目' || n || '的第' || k || '份记录，签批日期晚于实施日期' END,
            '{}', CAST(md5('account' || pair || 1) AS uuid), site + 1 + time '16:00'
          FROM bench_case CROSS JOIN generate_series(1, 4) k
          """,
          """
          INSERT INTO evaluations.nonconformity (id, case_number, ordinal, criterion, grade, fact,
            department, evidence, status, due, raised_by, raised_at)
          SELECT gen_random_uuid(), number, 1, '5.1', 'MINOR', '示例', '示例', '{}', 'CLOSED',
            site + 30, CAST(md5('account' || pair || 1) AS uuid), site + time '16:00'
          FROM bench_case WHERE r % 10 < 7
          """,
          """
          INSERT INTO archive.content (id, owner, sha256, size, key_sealed)
          SELECT gen_random_uuid(), holder, encode(sha256(CAST(number || k AS bytea)), 'hex'), 9,
            CAST('' AS bytea)
          FROM bench_case CROSS JOIN generate_series(1, 3) k
          UNION ALL
          SELECT gen_random_uuid(), holder,
            encode(sha256(CAST('template' || r / 20 % 500 AS bytea)), 'hex'), 9, CAST('' AS bytea)
          FROM bench_case WHERE r % 20 = 0
          ON CONFLICT DO NOTHING
          """,
          "DROP TABLE bench_case");

  private InnocentWorld() {}

  /** How many cases it made. */
  static int make(JdbcClient owner) {
    owner.sql("ALTER TABLE certification.case_event DISABLE TRIGGER require_leaf").update();
    owner.sql(CASES).update();
    int cases = owner.sql("SELECT count(*) FROM bench_case").query(Integer.class).single();
    STATEMENTS.forEach(sql -> owner.sql(sql).update());
    owner.sql("ALTER TABLE certification.case_event ENABLE TRIGGER require_leaf").update();
    owner.sql("ANALYZE").update();
    return cases;
  }
}
