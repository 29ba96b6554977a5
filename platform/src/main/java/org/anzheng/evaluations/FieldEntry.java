package org.anzheng.evaluations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * 现场离线登记: an entry made on a phone, perhaps hours before it is received.
 *
 * @param account who was signed in when it was made
 */
public record FieldEntry(UUID account, PhoneMark phone, FieldContent content) {

  /** Identity that the phone gave it. */
  UUID id() {
    return phone.entry();
  }

  /** Which kind of content. */
  String kind() {
    return content.getClass().getSimpleName();
  }

  /** SHA-256 over all that the entry says, but not over when it was sent: that may be often. */
  String digest() {
    Stream<String> head = Stream.of(kind(), phone.made().toString());
    Stream<String> place =
        phone.position().stream().flatMap(p -> Stream.of(p.latitude() + " " + p.longitude()));
    List<String> parts =
        Stream.of(head, place, content.parts().stream()).flatMap(part -> part).toList();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
