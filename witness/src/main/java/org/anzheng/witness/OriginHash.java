package org.anzheng.witness;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.anzheng.proof.Hashes;

/** An origin in an address (日志名摘要): its SHA-256 in hex, whatever characters it has. */
final class OriginHash {

  private OriginHash() {}

  static String of(String origin) {
    return HexFormat.of().formatHex(Hashes.sha256(origin.getBytes(StandardCharsets.UTF_8)));
  }
}
