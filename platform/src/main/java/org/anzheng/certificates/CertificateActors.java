package org.anzheng.certificates;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 证书办理人查询: who acted on a certificate, so that others can stay out of what follows. */
@Service
@NamedInterface("reads")
public class CertificateActors {

  private final JdbcClient jdbc;

  CertificateActors(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The accounts with an act on the certificate. */
  public Set<UUID> of(String number) {
    return jdbc
        .sql("SELECT DISTINCT account FROM certificates.certificate_event WHERE number = :number")
        .param("number", number)
        .query(UUID.class)
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
