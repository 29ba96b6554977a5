package org.anzheng.notices;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A notice in words, the same for ever; the hash stands in the record chain. */
record FrozenNotice(NoticeText zh, NoticeText en) {

  String hash() {
    String all =
        String.join("\f", zh.title(), zh.text(), zh.remedy(), en.title(), en.text(), en.remedy());
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing in this Java", e);
    }
  }
}
