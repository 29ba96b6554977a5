package org.anzheng.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anzheng.proof.AuditFinding;
import org.anzheng.proof.AuditKind;
import org.anzheng.proof.AuditReport;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.LogAudit;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.StatusListToken;
import org.anzheng.proof.StrictJson;
import org.anzheng.proof.TrustList;

/** Reads a site's log, lists and register once, and says what is wrong (一次监视). */
final class Watchman {

  private final Site site;
  private final TrustList trust;
  private final Map<String, Checkpoint> before;

  Watchman(Site site, TrustList trust, Map<String, Checkpoint> before) {
    this.site = site;
    this.trust = trust;
    this.before = before;
  }

  /**
   * Everything. The register may be a moment ahead of the log or behind it: what differs is looked
   * at again under a newer head before it is called wrong.
   */
  AuditReport look() {
    AuditReport report = log();
    PublicRegister register = new PublicRegister(site);
    Set<String> doubtful = register.differing(report.certificates());
    if (doubtful.isEmpty()) {
      return report;
    }
    AuditReport newer = log();
    List<AuditFinding> findings = new ArrayList<>(newer.findings());
    new TreeSet<>(doubtful)
        .stream()
            .filter(number -> register.differs(number, newer.certificates()))
            .forEach(number -> findings.add(new AuditFinding(AuditKind.REGISTER_DIFFERS, number)));
    return new AuditReport(
        newer.entries(),
        newer.heads(),
        newer.cosigners(),
        newer.enough(),
        newer.certificates(),
        findings);
  }

  /** The lists first: what they name is then surely in the log that is read after them. */
  private AuditReport log() {
    List<StatusListToken> lists = new ArrayList<>();
    List<AuditFinding> unreadable = new ArrayList<>();
    for (String name : lists()) {
      try {
        lists.add(StatusListToken.parse(site.text("/status/" + name)));
      } catch (Malformed broken) {
        unreadable.add(new AuditFinding(AuditKind.LIST_FORGED, name));
      }
    }
    AuditReport report = new LogAudit(trust, lists, before).run(shards());
    return new AuditReport(
        report.entries(),
        report.heads(),
        report.cosigners(),
        report.enough(),
        report.certificates(),
        Stream.concat(unreadable.stream(), report.findings().stream()).toList());
  }

  private List<String> lists() {
    Map<?, ?> aggregation =
        StrictJson.object(site.text("/status/aggregation").getBytes(StandardCharsets.UTF_8));
    if (aggregation.get("status_lists") instanceof List<?> addresses) {
      return addresses.stream()
          .map(address -> String.valueOf(address).replaceFirst("^.*/", ""))
          .filter(name -> name.matches("[a-z]+-[0-9]{1,4}"))
          .sorted()
          .toList();
    }
    throw new Malformed("the aggregation has no status_lists");
  }

  private List<LogAudit.Shard> shards() {
    Map<String, LogAudit.Shard> shards = new LinkedHashMap<>();
    trust.logs().stream()
        .map(line -> line.key().name())
        .distinct()
        .sorted()
        .map(origin -> origin.replaceFirst("^.*/", ""))
        .filter(year -> year.matches("[0-9]{4}"))
        .forEach(year -> {
          String below = "/log/" + year + "/";
          // A key may be listed before its year's log has begun.
          site.find(below + "checkpoint")
              .map(SignedNote::parse)
              .ifPresent(note -> shards.put(year, new LogAudit.Shard(note, site.tiles(below))));
        });
    return List.copyOf(shards.values());
  }
}
