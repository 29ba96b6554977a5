package org.anzheng.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.ChinaTime;

/**
 * A certificate in the words of one of its versions, while its events are being read.
 *
 * @param document the last document that was issued by then; empty as long as it is the first
 */
record CertificateDraft(
    String wording,
    PublicContent content,
    String issuer,
    LocalDate decidedOn,
    LocalDate issuedOn,
    LocalDate validTo,
    Optional<String> document,
    String firstDocument,
    Optional<String> replaces,
    Optional<String> replacedBy,
    Optional<String> reportedAs,
    List<RegisterEvent> history) {

  static CertificateDraft begun(ResultSet row, Optional<String> earlier) throws SQLException {
    return new CertificateDraft(
        row.getString("wording"),
        RegisterRows.content(row, 0),
        row.getString("issuer"),
        RegisterRows.date(row, "decided_on"),
        RegisterRows.date(row, "issued_on"),
        RegisterRows.date(row, "valid_to"),
        Optional.ofNullable(row.getString("document_hash")).or(() -> earlier),
        row.getString("first_document"),
        Optional.ofNullable(row.getString("replaces")),
        Optional.ofNullable(row.getString("replaced_by")),
        Optional.ofNullable(row.getString("reported_as")),
        new ArrayList<>());
  }

  /** As it stood, with the bodies that are known. */
  CertificateEntry entry(String number, Instant instant, Instant recorded, KnownIssuers known) {
    RegisterEvent last = history.stream().filter(RegisterEvent::changesStatus).toList().getLast();
    boolean expired = isExpired(last.to(), validTo, instant);
    return new CertificateEntry(
        number,
        instant,
        content,
        known.at(issuer, content.category(), issuedOn, instant, recorded),
        decidedOn,
        issuedOn,
        validTo,
        expired ? CertificateStatus.EXPIRED : last.to(),
        expired ? ChinaTime.endOf(validTo) : last.effective(),
        expired ? Optional.empty() : last.reason(),
        expired ? Optional.empty() : last.suspendedUntil(),
        document.orElse(firstDocument),
        lineage(),
        reportedAs,
        history);
  }

  /** Its successor is told from the moment on in which it replaced this one. */
  private PublicLineage lineage() {
    boolean replaced = history.stream().anyMatch(e -> e.kind().equals("CertificateReplaced"));
    return new PublicLineage(replaces, replacedBy.filter(by -> replaced), Optional.empty());
  }

  /** Midnight does not wait for the event that records it. */
  static boolean isExpired(CertificateStatus status, LocalDate validTo, Instant instant) {
    return switch (status) {
      case VALID, SUSPENDED -> !instant.isBefore(ChinaTime.endOf(validTo));
      case REVOKED, CANCELLED, EXPIRED -> false;
    };
  }
}
