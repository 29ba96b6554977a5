package org.anzheng.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Root starts a database in a folder that belongs to somebody else. */
@EnabledIfSystemProperty(named = "user.name", matches = "root")
class RunAsRootTest {

  private Path parent = Path.of("/");

  @BeforeEach
  void makeFolderOfNobody() throws IOException {
    parent = Files.createTempDirectory("anzheng-root");
    var accounts = parent.getFileSystem().getUserPrincipalLookupService();
    Files.createDirectory(parent.resolve("db"));
    Files.setOwner(parent.resolve("db"), accounts.lookupPrincipalByName("nobody"));
  }

  @AfterEach
  void takeItAway() throws IOException {
    Folders.delete(parent);
  }

  @Test
  void theFolderStaysItsOwners() throws IOException, SQLException {
    Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwx--x--x"));
    Path directory = parent.resolve("db");
    try (var postgres = EmbeddedPostgres.in(directory).fast().start()) {
      assertEquals("1", Sql.ask(postgres.address(), "SELECT 1"));
    }
    try (var files = Files.walk(directory)) {
      for (Path file : files.toList()) {
        assertEquals("nobody", Files.getOwner(file).getName(), file.toString());
      }
    }
  }

  @Test
  void aFolderBehindAClosedDoorIsRefusedInOneSentence() {
    var refusal =
        assertThrows(
            PostgresFailure.class, () -> EmbeddedPostgres.start(parent.resolve("db")).close());
    assertTrue(String.valueOf(refusal.getMessage()).contains("cannot reach " + parent));
  }
}
