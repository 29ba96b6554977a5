package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 获证后监督查询: what is to be done about certificates that were issued, and by when. */
@Service
@NamedInterface("reads")
public class FollowUpSearch {

  private static final int MOST = 500;

  private final JdbcClient jdbc;

  FollowUpSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Certificates of a body that are to be kept by a day, the soonest first; of those that will have
   * expired by then, none.
   */
  public List<CertificateSummary> surveillanceBy(LocalDate day, UUID body) {
    return jdbc.sql(
            """
            SELECT * FROM certificates.certificate
            WHERE body = :body AND status IN ('VALID', 'SUSPENDED')
              AND surveillance_due <= :day AND surveillance_due < valid_to
            ORDER BY surveillance_due, number LIMIT :most
            """)
        .param("body", body)
        .param("day", day)
        .param("most", MOST)
        .query(CertificateSearch::summary)
        .list();
  }

  /** Valid certificates of a body or a holder that expire by a day, the soonest first. */
  public List<CertificateSummary> expiringBy(LocalDate day, UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM certificates.certificate
            WHERE :organisation IN (body, holder) AND status = 'VALID' AND valid_to <= :day
            ORDER BY valid_to, number LIMIT :most
            """)
        .param("organisation", organisation)
        .param("day", day)
        .param("most", MOST)
        .query(CertificateSearch::summary)
        .list();
  }

  /** Suspended certificates of a body or a holder, the one whose suspension ends first first. */
  public List<CertificateSummary> suspended(UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM certificates.certificate
            WHERE :organisation IN (body, holder) AND status = 'SUSPENDED'
            ORDER BY suspended_until, number LIMIT :most
            """)
        .param("organisation", organisation)
        .param("most", MOST)
        .query(CertificateSearch::summary)
        .list();
  }
}
