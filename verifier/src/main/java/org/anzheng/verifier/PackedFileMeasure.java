package org.anzheng.verifier;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import org.anzheng.proof.Hashes;
import org.bouncycastle.crypto.Digest;

/** Measures one file of a package, and keeps its content where it is to be judged (量取). */
final class PackedFileMeasure implements ZipBytes.Measure {

  private final String name;
  private final Room room;
  private final boolean judged;
  private final CRC32 crc = new CRC32();
  private final MessageDigest sha256 = Hashes.newSha256();
  private final Digest sm3 = Hashes.newSm3();
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private long size;

  PackedFileMeasure(String name, Room room) {
    this.name = name;
    this.room = room;
    this.judged = PackageLimits.isJudged(name);
  }

  /** What is left of what a package may take, over all its files. */
  static final class Room {
    private long all = PackageLimits.ALL;
    private long judged = PackageLimits.ALL_JUDGED;
  }

  @Override
  public void add(byte[] bytes, int length, long consumed) throws Refused {
    size += length;
    room.all -= length;
    if (room.all < 0) {
      throw new Refused("package.too-large", name);
    }
    if (size > PackageLimits.RATIO_FROM && size / PackageLimits.MOST_RATIO > consumed) {
      throw new Refused("package.bomb", name);
    }
    if (judged) {
      room.judged -= length;
      if (size > PackageLimits.LONGEST_JUDGED || room.judged < 0) {
        throw new Refused("package.too-large", name);
      }
      content.write(bytes, 0, length);
    }
    crc.update(bytes, 0, length);
    sha256.update(bytes, 0, length);
    sm3.update(bytes, 0, length);
  }

  long crc() {
    return crc.getValue();
  }

  long size() {
    return size;
  }

  PackedFile file() {
    HexFormat hex = HexFormat.of();
    byte[] other = new byte[sm3.getDigestSize()];
    sm3.doFinal(other, 0);
    return new PackedFile(
        name,
        size,
        hex.formatHex(sha256.digest()),
        hex.formatHex(other),
        judged ? Optional.of(content.toByteArray()) : Optional.empty());
  }
}
