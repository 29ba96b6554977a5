package org.anzheng.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

  private static final long MIB = 1 << 20;

  @TempDir Path data;

  @Test
  void twentyMegabytesPassThroughInSmallBuffers() throws IOException {
    Vault vault = vault(30 * MIB);
    GeneratedPdf content = new GeneratedPdf(20 * MIB);
    UUID id = UUID.randomUUID();
    Draft draft = vault.receive(content, FileType.PDF);
    vault.keep(draft, id);
    assertThat(draft.size()).isEqualTo(20 * MIB);
    assertThat(content.largestRequest()).isLessThanOrEqualTo(Frames.PLAIN);
    InputStream expected = new GeneratedPdf(20 * MIB);
    try (InputStream opened = vault.open(id, draft.key())) {
      byte[] left = new byte[Frames.PLAIN];
      byte[] right = new byte[Frames.PLAIN];
      for (int read = opened.readNBytes(left, 0, left.length);
          read > 0;
          read = opened.readNBytes(left, 0, left.length)) {
        assertThat(expected.readNBytes(right, 0, read)).isEqualTo(read);
        assertThat(left).isEqualTo(right);
      }
      assertThat(expected.read()).isNegative();
    }
  }

  @Test
  void aFileThatIsTooLargeIsNotReadToItsEndAndLeavesNothing() throws IOException {
    GeneratedPdf content = new GeneratedPdf(200 * MIB);
    assertRefused(vault(MIB), content, ArchiveRefusal.TOO_LARGE);
    assertThat(content.taken()).isLessThan(2 * MIB);
    assertThat(files()).isEmpty();
  }

  @Test
  void aFileOfExactlyTheLimitIsTaken() throws IOException {
    assertThat(vault(MIB).receive(new GeneratedPdf(MIB), FileType.PDF).size()).isEqualTo(MIB);
  }

  @Test
  void wrongContentAndNoContentAreRefusedAndLeaveNothing() throws IOException {
    Vault vault = vault(MIB);
    GeneratedPdf content = new GeneratedPdf(MIB);
    assertRefused(vault, content, FileType.PNG, ArchiveRefusal.CONTENT_DIFFERS);
    assertThat(content.taken()).isLessThan(MIB);
    assertRefused(vault, InputStream.nullInputStream(), ArchiveRefusal.EMPTY);
    assertThat(files()).isEmpty();
  }

  @Test
  void aTransferThatBreaksOffLeavesNothing() throws IOException {
    InputStream breaking =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection lost");
          }
        };
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> vault(MIB).receive(breaking, FileType.PDF));
    assertThat(files()).isEmpty();
  }

  @Test
  void onDiskNeitherContentNorNameCanBeReadByOthers() throws IOException {
    Vault vault = vault(MIB);
    Draft draft = vault.receive(new GeneratedPdf(1000), FileType.PDF);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(draft.file())))
        .isEqualTo("rw-------");
    assertThat(new String(Files.readAllBytes(draft.file()), ISO_8859_1)).doesNotContain("PDF");
    UUID id = UUID.randomUUID();
    vault.keep(draft, id);
    assertThat(files()).extracting(Path::getFileName).containsExactly(Path.of(id.toString()));
    vault.drop(id);
    assertThat(files()).isEmpty();
  }

  private Vault vault(long maxBytes) throws IOException {
    return new Vault(data, new ArchiveSettings(maxBytes, 200, Set.of(FileType.values())));
  }

  private Set<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files.filter(Files::isRegularFile).collect(Collectors.toSet());
    }
  }

  private static void assertRefused(Vault vault, InputStream content, ArchiveRefusal reason) {
    assertRefused(vault, content, FileType.PDF, reason);
  }

  private static void assertRefused(
      Vault vault, InputStream content, FileType type, ArchiveRefusal reason) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> vault.receive(content, type))
        .satisfies(no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
