package org.anzheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.anzheng.postgres.PostgresFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a restore may set back and what not; the database itself: BackupTest in postgres/. */
class BackupFolderTest {

  @TempDir Path folder;

  @Test
  void aRestoreAddsWhatIsMissingAndSetsNothingBack() throws IOException {
    Path data = folder.resolve("data");
    write(data.resolve("anchor/2026"), "5 aa");
    write(data.resolve("log/2026/checkpoint"), "five");
    write(data.resolve("archive/ab/cd"), "evidence");
    write(data.resolve("witnesses/samr/witness.sqlite"), "memory");
    BackupFolder backup = new BackupFolder(folder.resolve("backup"));
    backup.take(data, false, Instant.EPOCH);

    write(data.resolve("anchor/2026"), "9 bb");
    write(data.resolve("log/2026/checkpoint"), "nine");
    Files.delete(data.resolve("archive/ab/cd"));
    backup.restore(data, false);
    assertThat(data.resolve("anchor/2026")).hasContent("9 bb");
    assertThat(data.resolve("log/2026/checkpoint")).hasContent("nine");
    assertThat(data.resolve("archive/ab/cd")).hasContent("evidence");

    Path elsewhere = folder.resolve("elsewhere");
    backup.restore(elsewhere, false);
    assertThat(elsewhere.resolve("anchor/2026")).hasContent("5 aa");
    assertThat(elsewhere.resolve("witnesses")).doesNotExist();
  }

  @Test
  void halfABackupAndAFullFolderAreRefused() throws IOException {
    Path data = folder.resolve("data");
    write(data.resolve("trust.txt"), "list");
    Path full = folder.resolve("full");
    write(full.resolve("something"), "x");
    assertThatThrownBy(() -> new BackupFolder(full).take(data, false, Instant.EPOCH))
        .isInstanceOf(PostgresFailure.class);
    assertThatThrownBy(() -> new BackupFolder(full).restore(data, false))
        .isInstanceOf(PostgresFailure.class);
    assertThat(BackupCommand.run("--anzheng.command=backup")).isEqualTo(2);
    assertThat(
            BackupCommand.run(
                "--anzheng.command=restore", "--anzheng.data=" + data, "--anzheng.backup=" + full))
        .isEqualTo(1);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
