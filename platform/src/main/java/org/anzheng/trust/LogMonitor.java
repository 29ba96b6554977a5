package org.anzheng.trust;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.proof.AuditReport;
import org.anzheng.proof.LogAudit;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.StatusListToken;
import org.anzheng.proof.TileReader;
import org.anzheng.proof.TrustList;
import org.springframework.stereotype.Service;

/**
 * 日志自查: compares the database with the log as fsck does, reads the public files as any outsider
 * may, and asks the witnesses what they were shown. Outsiders run the same reading themselves; this
 * one is for finding a fault before they do.
 */
@Service
public class LogMonitor {

  private final Fsck fsck;
  private final ShardFolders folders;
  private final StatusFiles statusFiles;
  private final TrustListFile trustList;
  private final WitnessComparison witnesses;
  private final MonitorRuns runs;
  private final LogClock clock;

  LogMonitor(
      Fsck fsck,
      ShardFolders folders,
      StatusFiles statusFiles,
      TrustListFile trustList,
      WitnessComparison witnesses,
      MonitorRuns runs,
      LogClock clock) {
    this.fsck = fsck;
    this.folders = folders;
    this.statusFiles = statusFiles;
    this.trustList = trustList;
    this.witnesses = witnesses;
    this.runs = runs;
    this.clock = clock;
  }

  /** Checks everything once and keeps the result; empty before the log has begun. */
  public Optional<MonitorRun> runNow() {
    Instant began = clock.now();
    Optional<String> trust = trustList.text();
    if (trust.isEmpty() || folders.published().isEmpty()) {
      return Optional.empty();
    }
    WitnessComparison.Result compared = witnesses.run();
    AuditReport audit = audit(TrustList.parse(SignedNote.parse(trust.get()).text()));
    FsckReport report = fsck.run();
    MonitorRun run =
        new MonitorRun(
            clock.now(),
            report.records(),
            audit.entries(),
            report.differences().size(),
            audit.findings().size(),
            compared.asked(),
            compared.answered(),
            compared.found().size(),
            first(compared.found(), report, audit));
    runs.keep(began, run);
    return Optional.of(run);
  }

  /** The lists first: what they name is then surely in the log that is read after them. */
  private AuditReport audit(TrustList trust) {
    List<StatusListToken> lists =
        statusFiles.names().stream()
            .flatMap(name -> statusFiles.find(name).stream())
            .flatMap(file -> PublishedStatus.parse(file).stream())
            .toList();
    List<LogAudit.Shard> shards =
        folders.published().stream().map(folders::folder).map(LogMonitor::shard).toList();
    return new LogAudit(trust, lists, Map.of()).run(shards);
  }

  private static LogAudit.Shard shard(Path folder) {
    byte[] note = AtomicFile.read(folder.resolve(TileFiles.CHECKPOINT)).orElseThrow();
    return new LogAudit.Shard(SignedNote.parse(note), TileReader.directory(folder));
  }

  private static Optional<String> first(
      List<SplitView> splits, FsckReport report, AuditReport audit) {
    return Stream.of(
            splits.stream().map(s -> "SPLIT_VIEW " + s.witness() + " " + s.heldSize()),
            report.differences().stream().map(d -> d.kind() + " " + d.where()),
            audit.findings().stream().map(f -> f.kind() + " " + f.where()))
        .flatMap(found -> found)
        .findFirst();
  }
}
