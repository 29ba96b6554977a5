package org.anzheng.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anzheng.proof.EvidenceManifest;
import org.anzheng.proof.Hashes;
import org.bouncycastle.crypto.Digest;

/** The file while it is sent: remembers of each entry its name, size and digests, nothing more. */
final class PackageZip {

  /** The same in every package: when it was made, its signature says. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final List<EvidenceManifest.File> files = new ArrayList<>();
  private final byte[] buffer = new byte[1 << 16];

  PackageZip(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  void put(String name, String text) throws IOException {
    put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  void put(String name, byte[] content) throws IOException {
    put(name, new ByteArrayInputStream(content));
  }

  void put(String name, InputStream content) throws IOException {
    files.add(copy(name, content));
  }

  /** The list of all that was put in so far; it does not list itself. */
  byte[] putManifest() throws IOException {
    byte[] manifest = new EvidenceManifest(files).bytes();
    copy(EvidenceManifest.NAME, new ByteArrayInputStream(manifest));
    return manifest;
  }

  /** The last entry, which is not listed; without it the file is not whole. */
  void finish(String name, String text) throws IOException {
    copy(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    zip.finish();
  }

  private EvidenceManifest.File copy(String name, InputStream content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    MessageDigest sha256 = Hashes.newSha256();
    Digest sm3 = Hashes.newSm3();
    long size = 0;
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      sha256.update(buffer, 0, read);
      sm3.update(buffer, 0, read);
      zip.write(buffer, 0, read);
      size += read;
    }
    zip.closeEntry();
    byte[] other = new byte[sm3.getDigestSize()];
    sm3.doFinal(other, 0);
    HexFormat hex = HexFormat.of();
    return new EvidenceManifest.File(
        name, size, hex.formatHex(sha256.digest()), hex.formatHex(other));
  }
}
