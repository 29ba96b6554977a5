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
 * @param recorded what the register said at the time, where that matters
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
    Optional<Recorded> recorded,
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

  /**
   * 当时所载.
   *
   * @param href where that is shown; empty where it is shown already
   */
  public record Recorded(String sentence, Optional<String> href) {}

  /** Where a signed answer to this question is made. */
  public String receipt() {
    return entry.number() + "/receipt" + asked();
  }

  /** Where that answer is put on paper. */
  public String receiptPdf() {
    return entry.number() + "/receipt.pdf" + asked();
  }

  private String asked() {
    return on.map(day -> "?on=" + day).orElse("");
  }

  /** What the holder puts into a page of its own to show the badge. */
  public String embed() {
    String badge = address.replaceFirst("/certificates/", "/badge/") + ".svg";
    return "<a href=\"%s\"><img src=\"%s\" alt=\"%s\" height=\"28\"></a>"
        .formatted(address, badge, entry.number());
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
