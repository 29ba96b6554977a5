package org.anzheng.certificates;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anzheng.kernel.ChinaTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 报送证书查询: certificates by the numbers of the body that reported them. */
@Service
@NamedInterface("reads")
public class ReportedSearch {

  private final JdbcClient jdbc;

  ReportedSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those a body reported under these numbers of its own. */
  public Map<String, ReportedState> of(UUID body, Collection<String> ownNumbers) {
    return jdbc
        .sql(
            """
            SELECT * FROM certificates.certificate
            WHERE body = :body AND reported_as = ANY (:numbers)
            """)
        .param("body", body)
        .param("numbers", ownNumbers.toArray(String[]::new))
        .query(CertificateRow::certificate)
        .list()
        .stream()
        .map(ReportedSearch::state)
        .collect(Collectors.toMap(ReportedState::ownNumber, Function.identity()));
  }

  private static ReportedState state(Certificate certificate) {
    return new ReportedState(
        certificate.reference().number(),
        certificate.reportedAs().orElseThrow(),
        certificate.status(),
        certificate.content(),
        certificate.issuedOn(),
        certificate.validTo(),
        ChinaTime.dateOf(certificate.lastEffective()));
  }
}
