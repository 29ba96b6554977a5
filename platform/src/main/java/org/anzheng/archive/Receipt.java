package org.anzheng.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/** Takes one file in, a small buffer at a time: measures, recognises, digests and encrypts it. */
final class Receipt {

  private static final int BUFFER = 16 * 1024;

  private final SealingStream sealing;
  private final MessageDigest digest;
  private final ContentProbe probe;
  private final FileType type;
  private final long maxBytes;
  private long size;

  Receipt(FileChannel target, byte[] key, FileType type, ArchiveSettings settings) {
    this.sealing = new SealingStream(Channels.newOutputStream(target), key);
    this.digest = sha256Digest();
    this.probe = new ContentProbe(type);
    this.type = type;
    this.maxBytes = settings.maxBytes();
  }

  void takeAll(InputStream content) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      take(buffer, read);
    }
    refuseIf(size == 0, ArchiveRefusal.EMPTY);
    refuseIf(!probe.fits(), ArchiveRefusal.CONTENT_DIFFERS, type);
    sealing.finish();
  }

  private void take(byte[] buffer, int length) throws IOException {
    size += length;
    refuseIf(size > maxBytes, ArchiveRefusal.TOO_LARGE, maxBytes >> 20);
    probe.see(buffer, length);
    refuseIf(!probe.mayFit(), ArchiveRefusal.CONTENT_DIFFERS, type);
    digest.update(buffer, 0, length);
    sealing.write(buffer, 0, length);
  }

  long size() {
    return size;
  }

  /** Digest of everything taken; can be asked once. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void refuseIf(boolean wrong, ArchiveRefusal reason, Object... arguments) {
    if (wrong) {
      throw new Refusal(List.of(Objection.toField("file", reason, arguments)));
    }
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }
}
