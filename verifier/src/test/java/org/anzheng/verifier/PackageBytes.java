package org.anzheng.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anzheng.proof.Disclosure;
import org.anzheng.proof.EvidenceManifest;
import org.anzheng.proof.FieldCommitments;
import org.anzheng.proof.Hashes;
import org.anzheng.proof.JsonText;
import org.bouncycastle.crypto.Digest;

/** The small parts of a package. */
final class PackageBytes {

  private PackageBytes() {}

  /** Some fields of a content, and the digests of all. */
  static byte[] fields(byte[] salt, byte[] body, List<String> pointers) {
    List<Disclosure> all = FieldCommitments.of(salt, body);
    return JsonText.bytes(
        Map.of(
            "digests",
            all.stream().map(Disclosure::digest).sorted().toList(),
            "disclosures",
            all.stream()
                .filter(field -> pointers.contains(field.name()))
                .map(Disclosure::text)
                .toList()));
  }

  /** The list of these files. */
  static byte[] manifest(Map<String, byte[]> files) {
    List<EvidenceManifest.File> listed = new ArrayList<>();
    files.forEach((name, content) ->
        listed.add(
            new EvidenceManifest.File(
                name,
                content.length,
                HexFormat.of().formatHex(Hashes.sha256(content)),
                HexFormat.of().formatHex(sm3(content)))));
    return new EvidenceManifest(listed).bytes();
  }

  private static byte[] sm3(byte[] content) {
    Digest sm3 = Hashes.newSm3();
    sm3.update(content, 0, content.length);
    byte[] hash = new byte[sm3.getDigestSize()];
    sm3.doFinal(hash, 0);
    return hash;
  }

  /** A ZIP of these files. */
  static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
