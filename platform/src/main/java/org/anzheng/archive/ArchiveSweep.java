package org.anzheng.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes what a crash left behind: incoming files nobody finished, and content that was put in
 * place but never recorded. Only what is older than a day, since another server may be at work.
 */
@Component
@EnableScheduling
class ArchiveSweep {

  private static final Duration AGE = Duration.ofDays(1);
  // Files have the real time, which the business clock need not show.
  private static final Clock DISK = Clock.systemUTC();

  private final Vault vault;
  private final FileStore store;

  ArchiveSweep(Vault vault, FileStore store) {
    this.vault = vault;
    this.store = store;
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
  void run() throws IOException {
    sweep(DISK.instant());
  }

  int sweep(Instant now) throws IOException {
    int removed = 0;
    for (Path file : filesOlderThan(now.minus(AGE), vault.incoming())) {
      removed += Files.deleteIfExists(file) ? 1 : 0;
    }
    for (Path file : filesOlderThan(now.minus(AGE), vault.kept())) {
      boolean unknown = !store.hasContent(UUID.fromString(file.getFileName().toString()));
      removed += unknown && Files.deleteIfExists(file) ? 1 : 0;
    }
    return removed;
  }

  private static List<Path> filesOlderThan(Instant limit, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> isOlder(file, limit)).toList();
    }
  }

  private static boolean isOlder(Path file, Instant limit) {
    return file.toFile().lastModified() < limit.toEpochMilli();
  }
}
