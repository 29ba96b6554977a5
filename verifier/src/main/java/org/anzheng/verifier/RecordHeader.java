package org.anzheng.verifier;

import java.math.BigDecimal;
import java.util.Map;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * The header of a record (记录头).
 *
 * @param version 1 where the body is committed to as a whole, 2 where field by field
 * @param prev commitment of the record before, base64url
 * @param at business time of the act, as written
 * @param body commitment of the body, base64url
 */
record RecordHeader(
    long version, String chain, long n, String prev, String kind, String at, String body) {

  static RecordHeader parse(byte[] json) {
    Map<String, @Nullable Object> members = StrictJson.object(json);
    return new RecordHeader(
        number(members, "v"),
        text(members, "chain"),
        number(members, "n"),
        text(members, "prev"),
        text(members, "kind"),
        text(members, "at"),
        text(members, "body"));
  }

  private static String text(Map<String, @Nullable Object> members, String name) {
    if (members.get(name) instanceof String text) {
      return text;
    }
    throw new Malformed(name + " is not a text");
  }

  private static long number(Map<String, @Nullable Object> members, String name) {
    if (members.get(name) instanceof BigDecimal number
        && number.scale() == 0
        && number.signum() >= 0
        && number.precision() < 16) {
      return number.longValueExact();
    }
    throw new Malformed(name + " is not a whole number");
  }
}
