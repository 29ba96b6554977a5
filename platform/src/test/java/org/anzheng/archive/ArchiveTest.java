package org.anzheng.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anzheng.given.GivenFiles;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class ArchiveTest {

  @Autowired Archive archive;
  @Autowired Files files;
  @Autowired Vault vault;
  @Autowired ArchiveSweep sweep;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;

  private final UUID organisation = UUID.randomUUID();
  private final Actor actor = new Actor(UUID.randomUUID(), organisation, Set.of(Role.APPLICANT));

  @Test
  void aStoredFileComesBackAsItWas() throws IOException {
    StoredFile stored = store("自我评价", "自我评价.pdf");
    assertThat(stored.name()).isEqualTo("自我评价.pdf");
    assertThat(stored.mediaType()).isEqualTo("application/pdf");
    assertThat(stored.size()).isEqualTo(GivenFiles.pdf("自我评价").length);
    assertThat(stored.sha256()).isEqualTo(sha256(GivenFiles.pdf("自我评价")));
    assertThat(files.find(stored.id())).contains(stored);
    assertThat(files.of(organisation)).containsExactly(stored);
    try (InputStream content = archive.open(stored.id())) {
      assertThat(content.readAllBytes()).isEqualTo(GivenFiles.pdf("自我评价"));
    }
  }

  @Test
  void anotherOrganisationNeitherFindsNorOpensItNorStoresInItsName() {
    StoredFile stored = store("secret", "a.pdf");
    UUID other = UUID.randomUUID();
    assertThat(files.find(stored.id(), other)).isEmpty();
    assertThat(files.find(stored.id(), organisation)).contains(stored);
    assertRefused(() -> archive.open(stored.id(), other).close(), KernelRefusal.NOT_FOUND);
    assertRefused(() -> archive.open(UUID.randomUUID()).close(), KernelRefusal.NOT_FOUND);
    assertRefused(
        () -> archive.store(GivenFiles.pdfStream("x"), "a.pdf", "application/pdf", other, actor),
        KernelRefusal.NOT_FOUND);
  }

  @Test
  void theSameFileIsKeptOnceAndTheSameContentOnDiskOnce() {
    StoredFile first = store("same", "a.pdf");
    assertThat(store("same", "a.pdf")).isEqualTo(first);
    StoredFile renamed = store("same", "b.pdf");
    assertThat(renamed.id()).isNotEqualTo(first.id());
    assertThat(contents()).isEqualTo(1);
    assertThat(files.of(organisation)).containsExactlyInAnyOrder(first, renamed);
    UUID other = UUID.randomUUID();
    Actor stranger = new Actor(UUID.randomUUID(), other, actor.roles());
    archive.store(GivenFiles.pdfStream("same"), "a.pdf", "application/pdf", other, stranger);
    assertThat(files.of(other)).hasSize(1).doesNotContain(first);
  }

  @Test
  void whatIsNotOnTheListIsRefused() {
    assertRefused(
        () -> archive.store(GivenFiles.pdfStream("x"), "a.html", "text/html", organisation, actor),
        ArchiveRefusal.TYPE_NOT_ALLOWED);
    assertRefused(
        () -> archive.store(GivenFiles.pdfStream("x"), "a.png", "image/png", organisation, actor),
        ArchiveRefusal.CONTENT_DIFFERS);
    assertThat(files.of(organisation)).isEmpty();
  }

  @Test
  void anActorWithoutAnyDutyStoresNothing() {
    Actor nobody = new Actor(UUID.randomUUID(), organisation, Set.of());
    assertRefused(
        () ->
            archive.store(
                GivenFiles.pdfStream("x"), "a.pdf", "application/pdf", organisation, nobody),
        KernelRefusal.NOT_FOUND);
  }

  @Test
  void theNameIsSealedInTheDatabase() {
    StoredFile stored = store("name", "zhangsan.pdf");
    String row =
        jdbc.sql("SELECT encode(name_sealed, 'escape') FROM archive.file WHERE id = :id")
            .param("id", stored.id())
            .query(String.class)
            .single();
    assertThat(row).doesNotContain("zhangsan");
  }

  @Test
  void aFileWhoseTransactionFailsIsNotKept() {
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    long before = filesOnDisk();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() ->
            transaction.executeWithoutResult(status -> {
              store("rolled back", "a.pdf");
              throw new IllegalStateException("after storing");
            }));
    assertThat(files.of(organisation)).isEmpty();
    assertThat(filesOnDisk()).isEqualTo(before);
  }

  @Test
  void damageOnDiskIsNoticedWhenTheFileIsRead() throws IOException {
    StoredFile stored = store("to be damaged", "a.pdf");
    try (RandomAccessFile disk = new RandomAccessFile(placeOf(stored).toFile(), "rw")) {
      disk.seek(5);
      int old = disk.read();
      disk.seek(5);
      disk.write(old ^ 1);
    }
    try (InputStream content = archive.open(stored.id())) {
      assertThatExceptionOfType(DamagedFile.class).isThrownBy(content::readAllBytes);
    }
  }

  @Test
  void whatACrashLeftBehindIsSweptAfterADayAndNothingElse() throws IOException {
    StoredFile stored = store("kept", "a.pdf");
    Path part = java.nio.file.Files.createTempFile(vault.incoming(), "file", ".part");
    Path folder = java.nio.file.Files.createDirectories(vault.kept().resolve("zz"));
    Path orphan = java.nio.file.Files.createFile(folder.resolve(UUID.randomUUID().toString()));
    sweep.sweep(Instant.now());
    assertThat(part).exists();
    assertThat(orphan).exists();
    for (Path file : List.of(part, orphan, placeOf(stored))) {
      java.nio.file.Files.setLastModifiedTime(
          file, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
    }
    sweep.sweep(Instant.now());
    assertThat(part).doesNotExist();
    assertThat(orphan).doesNotExist();
    assertThat(placeOf(stored)).exists();
  }

  private StoredFile store(String text, String name) {
    return archive.store(
        new ByteArrayInputStream(GivenFiles.pdf(text)),
        name,
        "application/pdf",
        organisation,
        actor);
  }

  private Path placeOf(StoredFile stored) {
    String content =
        jdbc.sql("SELECT content FROM archive.file WHERE id = :id")
            .param("id", stored.id())
            .query(String.class)
            .single();
    return vault.kept().resolve(content.substring(0, 2)).resolve(content);
  }

  private long filesOnDisk() {
    try (var walk = java.nio.file.Files.walk(vault.kept().getParent())) {
      return walk.filter(java.nio.file.Files::isRegularFile).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int contents() {
    return jdbc.sql("SELECT count(*) FROM archive.content WHERE owner = :owner")
        .param("owner", organisation)
        .query(Integer.class)
        .single();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertRefused(ThrowingCallable attempt, Reason reason) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(attempt)
        .satisfies(no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
