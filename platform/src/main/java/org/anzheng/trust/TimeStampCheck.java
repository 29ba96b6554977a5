package org.anzheng.trust;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each time stamp is over the checkpoint it is kept with, and the files are those of the table. */
final class TimeStampCheck {

  private final TimeStampStore store;
  private final ShardFolders folders;
  private final Findings findings;

  TimeStampCheck(JdbcClient jdbc, ShardFolders folders, Findings findings) {
    this.store = new TimeStampStore(jdbc);
    this.folders = folders;
    this.findings = findings;
  }

  void run() {
    LogStore checkpoints = store.checkpoints();
    for (TimeStampStore.Row row : store.all()) {
      byte[] note = row.note().getBytes(StandardCharsets.UTF_8);
      findings.unless(
          isOver(row.answer(), note)
              && checkpoints
                  .checkpoint(row.logId(), row.size())
                  .filter(head -> row.note().startsWith(head.note()))
                  .isPresent()
              && isFile(row, ".checkpoint", note)
              && isFile(row, ".tsr", row.answer()),
          DifferenceKind.TIME_STAMP_DIFFERS,
          "shard %d: the time stamp at size %d",
          row.logId(),
          row.size());
    }
  }

  private static boolean isOver(byte[] answer, byte[] note) {
    try {
      TimeStamp stamp = TimeStamp.parse(answer);
      return stamp.isOver(note) && stamp.isSigned();
    } catch (Malformed broken) {
      return false;
    }
  }

  /** A file that is not written yet will be; another one will not. */
  private boolean isFile(TimeStampStore.Row row, String ending, byte[] expected) {
    Path file = folders.folder(row.logId()).resolve("timestamps").resolve(row.size() + ending);
    return AtomicFile.read(file).filter(bytes -> !Arrays.equals(bytes, expected)).isEmpty();
  }
}
