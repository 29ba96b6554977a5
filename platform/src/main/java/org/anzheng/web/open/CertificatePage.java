package org.anzheng.web.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.register.CertificateEntry;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.Tone;

/**
 * 证书公示页: one certificate at one glance.
 *
 * @param entry as the register has it
 * @param on the past day asked for
 * @param sentence what the status means, with dates and reason
 * @param covers what it covers
 * @param issuer who issued it
 * @param lineage what it replaces and what replaced it; empty for a certificate on its own
 * @param history newest first
 * @param provable whether the log covers its issue already
 * @param signed whether there is a signed credential that the log covers
 */
public record CertificatePage(
    CertificateEntry entry,
    Optional<LocalDate> on,
    String sentence,
    List<Row> covers,
    List<Row> issuer,
    List<Row> lineage,
    List<TimelineEntry> history,
    boolean provable,
    boolean signed,
    String address) {

  public CertificatePage {
    covers = List.copyOf(covers);
    issuer = List.copyOf(issuer);
    lineage = List.copyOf(lineage);
    history = List.copyOf(history);
  }

  /** Where a signed answer to this question is made. */
  public String receipt() {
    return entry.number() + "/receipt" + on.map(day -> "?on=" + day).orElse("");
  }

  /** Tone of the verdict. */
  public Tone tone() {
    return Tones.of(entry.status());
  }

  /** Tone of the issuer's standing. */
  public Tone issuerTone() {
    return Tones.of(entry.issuer().standing());
  }
}
