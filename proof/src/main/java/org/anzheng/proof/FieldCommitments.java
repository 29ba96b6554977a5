package org.anzheng.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Commitments to a body field by field (逐项承诺, body kind 2): each field has a salted digest in the
 * form of RFC 9901, and the header commits to all of them together, so that one field can be shown
 * and every other stays closed. Fields are named by JSON pointers; members of objects are fields of
 * their own, a list is one field.
 *
 * <p>The salt of a field follows from the salt of the body: {@code HMAC-SHA-256(bsalt,
 * "anzheng/field/2" || 0x00 || pointer)}, its first 16 bytes. It tells nothing of any other salt,
 * and whoever destroys the body's salt has destroyed them all.
 */
public final class FieldCommitments {

  /** Version of headers whose body is committed to in this way; 1 commits to the whole. */
  public static final int VERSION = 2;

  private static final byte[] BODY_TAG = "anzheng/body/2\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SALT_TAG = "anzheng/field/2\0".getBytes(StandardCharsets.US_ASCII);
  private static final int SALT = 16;

  private FieldCommitments() {}

  /** Every field of a body with its salt, in the order of the body. */
  public static List<Disclosure> of(byte[] bsalt, byte[] body) {
    List<Disclosure> fields = new ArrayList<>();
    walk(bsalt, body, (salt, name, value) -> fields.add(Disclosure.of(salt, name, value)));
    return List.copyOf(fields);
  }

  /** SHA-256("anzheng/body/2" || 0x00 || the digests in ascending order). */
  public static byte[] commitment(Collection<byte[]> digests) {
    List<byte[]> parts = new ArrayList<>(digests);
    if (!Chains.areHashes(parts)) {
      throw new Malformed("not digests of fields");
    }
    parts.sort(Arrays::compareUnsigned);
    parts.addFirst(BODY_TAG);
    return Hashes.sha256(parts.toArray(byte[][]::new));
  }

  /** The commitment of fields that are all at hand. */
  public static byte[] ofFields(List<Disclosure> fields) {
    return commitment(fields.stream().map(field -> Commitments.parse(field.digest())).toList());
  }

  /** The commitment of a body of either version. */
  public static byte[] ofBody(long version, byte[] bsalt, byte[] body) {
    if (version == 1) {
      return Commitments.body(bsalt, body);
    }
    if (version == VERSION) {
      List<byte[]> digests = new ArrayList<>();
      walk(bsalt, body, (salt, name, value) -> digests.add(Disclosure.digest(salt, name, value)));
      return commitment(digests);
    }
    throw new Malformed("unknown version of a record: " + version);
  }

  /** What is done with each field: its salt, its pointer, its value as it is written. */
  private interface Field {
    void met(String salt, String pointer, String value);
  }

  private static void walk(byte[] bsalt, byte[] body, Field field) {
    walk(salts(bsalt), "", StrictJson.written(Text.utf8(body)), field);
  }

  private static void walk(Mac salts, String path, Map<String, String> members, Field field) {
    members.forEach((name, value) -> {
      String pointer = path + "/" + name.replace("~", "~0").replace("/", "~1");
      Map<String, String> inside = value.startsWith("{") ? StrictJson.written(value) : Map.of();
      if (inside.isEmpty()) {
        field.met(salt(salts, pointer), pointer, value);
      } else {
        walk(salts, pointer, inside, field);
      }
    });
  }

  /** Keyed once for a body, and then good for all its fields. */
  private static Mac salts(byte[] bsalt) {
    if (bsalt.length != Commitments.SALT_LENGTH) {
      throw new IllegalArgumentException("a salt has 32 bytes");
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bsalt, "HmacSHA256"));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
    }
  }

  private static String salt(Mac salts, String pointer) {
    salts.update(SALT_TAG);
    return Text.base64url(Arrays.copyOf(salts.doFinal(Text.utf8(pointer)), SALT));
  }
}
