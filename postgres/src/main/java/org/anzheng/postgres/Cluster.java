package org.anzheng.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The files of one database: the cluster itself, its password, its log. */
record Cluster(Path directory, RunAs runAs, Binaries binaries) {
  /** Never the name of a schema: the default search path starts with the role's own name. */
  static final String OWNER = "anzheng_owner";

  /**
   * Where the machine's C library learns what a letter is. Under plain C pg_trgm takes no Chinese
   * character for one; it comes last, for machines that know nothing better.
   */
  private static final List<String> LETTERS =
      List.of("C.UTF-8", "C.utf8", "en_US.UTF-8", "zh_CN.UTF-8", "C");

  private static final long PATIENCE_MINUTES = 5;

  static Path data(Path directory) {
    return directory.resolve("cluster");
  }

  static String password(Path directory) throws IOException {
    return Files.readString(directory.resolve("password")).strip();
  }

  Path data() {
    return data(directory);
  }

  static Path log(Path directory) {
    return directory.resolve("postgres.log");
  }

  Path log() {
    return log(directory);
  }

  /** Makes the cluster under another name and renames it, so that a crash leaves no half of one. */
  void createIfAbsent(boolean durable) throws IOException {
    if (Files.exists(data())) {
      return;
    }
    Path fresh = directory.resolve("cluster.new");
    Folders.delete(fresh);
    Files.createDirectory(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    runAs.give(fresh);
    if (!runAs.run(List.of("test", "-w", fresh.toString()))) {
      throw new PostgresFailure(
          "PostgreSQL, which never runs with root's rights, cannot reach "
              + directory
              + ": choose another data directory or run as an ordinary user.");
    }
    Path password = directory.resolve("password");
    Files.writeString(password, randomPassword());
    Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
    runAs.give(password);
    boolean made = LETTERS.stream().anyMatch(l -> run(initdb(fresh, password, l, durable), ""));
    if (!made || !run(singleUser(fresh), "CREATE DATABASE " + PostgresAddress.DATABASE + "\n")) {
      throw new PostgresFailure(
          "The database could not be created in " + directory + "; " + log() + " says why.");
    }
    Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  private List<String> initdb(Path fresh, Path password, String letters, boolean durable) {
    return List.of(
        binaries.program("initdb").toString(),
        "--pgdata=" + fresh,
        "--username=" + OWNER,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        // Many rounds protect what a person has thought up; nobody guesses what randomPassword is.
        "--set=scram_iterations=1",
        "--encoding=UTF8",
        "--locale=C",
        "--lc-ctype=" + letters,
        // Sorting and comparing come with PostgreSQL, so that every machine gives the same order.
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        durable ? "--sync-method=fsync" : "--no-sync");
  }

  private List<String> singleUser(Path fresh) {
    return List.of(
        binaries.program("postgres").toString(), "--single", "-D", fresh.toString(), "postgres");
  }

  private boolean run(List<String> command, String input) {
    try {
      var process =
          new ProcessBuilder(runAs.command(command))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
              .start();
      try (var stdin = process.getOutputStream()) {
        stdin.write(input.getBytes(StandardCharsets.UTF_8));
      }
      if (process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        return process.exitValue() == 0;
      }
      process.destroyForcibly();
      return false;
    } catch (IOException e) {
      throw new PostgresFailure("PostgreSQL's programs do not run here: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PostgresFailure("Making the database was interrupted.", e);
    }
  }

  private static String randomPassword() {
    byte[] secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }
}
