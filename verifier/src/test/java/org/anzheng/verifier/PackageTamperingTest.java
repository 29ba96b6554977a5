package org.anzheng.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed in a package is noticed; whatever is made to harm the reader is refused. */
class PackageTamperingTest {

  private static final int TIMES = Boolean.getBoolean("anzheng.long") ? 10_000 : 200;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private PackageScene scene;
  private Map<String, byte[]> files;

  @BeforeEach
  void aPackage() throws IOException {
    scene = PackageScene.ofCase(folder);
    scene.opened.addAll(List.of(1L, 3L, 4L));
    scene.shown.put(2L, List.of("/opinion"));
    files = scene.files();
  }

  @Test
  void everyRandomChangeOfAnyEntryIsDetected() throws IOException {
    Random random = new Random(20_261_126);
    List<String> names = List.copyOf(files.keySet());
    for (int i = 0; i < TIMES; i++) {
      String name = names.get(random.nextInt(names.size()));
      Map<String, byte[]> changed = new LinkedHashMap<>(files);
      byte[] content = files.get(name).clone();
      int at = random.nextInt(content.length);
      content[at] ^= (byte) (1 << random.nextInt(8));
      changed.put(name, content);
      assertDetected(changed, name + " at " + at);
    }
  }

  /** The list made to fit, as far as one can who has not the platform's key. */
  @Test
  void aListThatWasMadeToFitIsDetected() throws IOException {
    PackageScene other = PackageScene.ofCase(folder);
    for (String name : List.of("VERIFY.md", "headers/000005.json", "status/certificates-0.jwt")) {
      Map<String, byte[]> changed = new LinkedHashMap<>(files);
      changed.put(name, Arrays.copyOf(files.get(name), files.get(name).length - 1));
      assertDetected(other.sealed(changed), name);
    }
  }

  @Test
  void everyChangeOfTheFileItselfIsDetected() throws IOException {
    byte[] zip = PackageBytes.zip(files);
    Random random = new Random(1);
    Path file = folder.resolve("changed.anzheng.zip");
    for (int i = 0; i < TIMES; i++) {
      byte[] changed = zip.clone();
      int at = random.nextInt(zip.length);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, changed);
      int exit = scene.verify(file.toString()).exit();
      // the last byte of a compressed stream may have bits that stand for nothing
      assertTrue(
          exit == 1 || exit == 2 || (exit == 0 && isUnchanged(changed)),
          "byte " + at + " of " + zip.length + ": " + exit);
    }
    for (int length : List.of(zip.length - 1, zip.length / 2, 30, 5)) {
      Files.write(file, Arrays.copyOf(zip, length));
      assertEquals(2, scene.verify(file.toString()).exit());
    }
    Files.write(file, Arrays.copyOf(zip, zip.length + 1));
    assertRefused(file.toString(), "package.repacked");
  }

  @Test
  void namesThatLeadOutOfTheFolderAreRefused() throws IOException {
    for (String name :
        List.of(
            "../evil",
            "/etc/passwd",
            "a/../b",
            "a/b/c",
            "C:\\x",
            "headers\\1.json",
            ".hidden",
            "folder/",
            "x".repeat(121))) {
      Map<String, byte[]> more = new LinkedHashMap<>(files);
      more.put(name, new byte[] {1});
      assertRefused(scene.zip(more), "package.name");
    }
    Map<String, byte[]> twice = new LinkedHashMap<>(files);
    twice.put("verify.MD", new byte[] {1});
    assertRefused(scene.zip(twice), "package.twice");
  }

  @Test
  void bombsAreRefusedInBoundedTimeAndMemory() throws IOException {
    Path bomb = folder.resolve("bomb.zip");
    for (String name : List.of("headers/000001.json", "files/a")) {
      Files.write(bomb, zeroes(name, 1L << 26));
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            int exit = scene.verify(bomb.toString()).exit();
            assertEquals(2, exit);
          });
    }
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 65_100; i++) {
      many.put("files/" + i, new byte[0]);
    }
    String file = scene.zip(many);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertRefused(file, "package.too-many"));
  }

  @Test
  void encryptedStoredAndLyingArchivesAreRefused() throws IOException {
    byte[] zip = PackageBytes.zip(files);
    Path file = folder.resolve("odd.anzheng.zip");
    Files.write(file, with(zip, 6, 1));
    assertRefused(file.toString(), "package.encrypted");
    // sizes that would stand in an extension of 64 bits
    byte[] lying = zip.clone();
    Arrays.fill(lying, 18, 26, (byte) 0xff);
    Files.write(file, lying);
    assertRefused(file.toString(), "package.repacked");
    // one entry whose extra field could give another name
    ByteArrayOutputStream extra = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(extra, StandardCharsets.UTF_8)) {
      ZipEntry entry = new ZipEntry("VERIFY.md");
      entry.setExtra(new byte[] {0x75, 0x70, 1, 0, 1});
      out.putNextEntry(entry);
      out.closeEntry();
    }
    Files.write(file, extra.toByteArray());
    assertRefused(file.toString(), "package.repacked");
    Files.write(file, stored());
    assertEquals(0, scene.verify(file.toString()).exit());
  }

  /** Whether whoever unpacks it finds the very same files. */
  private boolean isUnchanged(byte[] zip) throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        found.put(entry.getName(), HexFormat.of().formatHex(in.readAllBytes()));
      }
    }
    Map<String, String> expected = new LinkedHashMap<>();
    files.forEach((name, content) -> expected.put(name, HexFormat.of().formatHex(content)));
    return found.equals(expected);
  }

  private byte[] stored() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        CRC32 crc = new CRC32();
        crc.update(file.getValue());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.getValue().length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zeroes(String name, long length) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(name));
      byte[] some = new byte[1 << 20];
      for (long written = 0; written < length; written += some.length) {
        zip.write(some);
      }
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] with(byte[] bytes, int at, int bits) {
    byte[] changed = bytes.clone();
    changed[at] |= (byte) bits;
    return changed;
  }

  /** A seal whose key is no longer called one is not false, but nobody can say that it holds. */
  private void assertDetected(Map<String, byte[]> changed, String what) throws IOException {
    Path file = Files.write(folder.resolve("t.anzheng.zip"), PackageBytes.zip(changed));
    Scene.Run run = scene.verify(file.toString());
    boolean keyless =
        what.startsWith("manifest.jws")
            && run.exit() == 3
            && run.out().contains("\"code\":\"token.no-key\"");
    assertTrue(run.exit() == 1 || run.exit() == 2 || keyless, what + ": " + run.out());
  }

  private void assertRefused(String file, String reason) {
    Scene.Run run = scene.verify(file);
    assertTrue(run.out().contains("\"error\":\"" + reason + "\""), reason + " in " + run.out());
    assertEquals(2, run.exit());
  }
}
