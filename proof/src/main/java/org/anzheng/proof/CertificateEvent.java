package org.anzheng.proof;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A certificate event (证书事件) as its public leaf of type 2 tells it. Reading only: the leaf's bytes
 * are what was logged, and are never written again from this.
 *
 * @param number certificate number
 * @param event what happened: issue, suspend, restore, revoke, cancel, annul, correct, reissue,
 *     expire, replace
 * @param from national status code before; null at issue
 * @param to national status code after
 * @param effective legal effective date or time, as written
 * @param fields every member of the leaf, as text
 */
public record CertificateEvent(
    String number,
    String event,
    @Nullable String from,
    String to,
    String effective,
    Map<String, String> fields) {

  /** Longest leaf of this type, in bytes. */
  public static final int MAX_LEAF = 2048;

  private static final String CODE = "[A-Za-z0-9@:._-]{1,64}";
  private static final String NUMBER = "[A-Z0-9-]{1,40}";
  private static final String LEVEL = "[一二三四五]级|" + CODE;
  private static final String TIME =
      "[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]{5,18}(Z|[+-][0-9]{2}:[0-9]{2}))?";
  private static final String HASH = "[A-Za-z0-9_-]{43}|[0-9a-f]{64}";

  // Every member a leaf may have, and the form of its value: nothing here can hold a name, a phone
  // number or free text.
  private static final Map<String, Pattern> ALLOWED =
      Map.ofEntries(
          form("v", "1"),
          form("t", "cert"),
          form("no", NUMBER),
          form(
              "ev",
              "issue|suspend|restore|revoke|cancel|annul|correct|continue|reissue|expire|replace"),
          form("from", "0[1-5]|-"),
          form("to", "0[1-5]"),
          form("reason", CODE),
          form("eff", TIME),
          form("body", CODE),
          form("approval", CODE),
          form("category", CODE),
          form("tier", LEVEL),
          form("level", LEVEL),
          form("rule", CODE),
          form("decided", TIME),
          form("valid_from", TIME),
          form("valid_to", TIME),
          form("until", TIME),
          form("decision", HASH),
          form("replaces", NUMBER),
          form("replaced_by", NUMBER),
          form("corrects", NUMBER),
          form("annuls", NUMBER),
          form("origin", "report"),
          // The code of a sole trader (92) points out a person.
          form("holder_uscc", "(?!92)[0-9A-HJ-NP-RT-UW-Y]{18}|" + HASH),
          form("jws", HASH),
          form("idx", "[0-9]{1,18}"),
          form("case_n", "[0-9]{1,18}"),
          form("case_head", HASH),
          form("seq", "[0-9]{1,18}"),
          form("prev", HASH));

  public CertificateEvent {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** The event in a leaf; empty if the leaf is of another type or lacks what every event has. */
  public static Optional<CertificateEvent> ofLeaf(byte[] leaf) {
    if (leaf.length > MAX_LEAF || leaf.length == 0 || leaf[0] != '{') {
      return Optional.empty();
    }
    Map<String, String> fields = new LinkedHashMap<>();
    try {
      StrictJson.object(leaf).forEach((name, value) -> fields.put(name, text(value)));
    } catch (Malformed notJson) {
      return Optional.empty();
    }
    String number = fields.get("no");
    String event = fields.get("ev");
    String to = fields.get("to");
    String effective = fields.get("eff");
    if (!"cert".equals(fields.get("t"))
        || number == null
        || event == null
        || to == null
        || effective == null) {
      return Optional.empty();
    }
    return Optional.of(
        new CertificateEvent(number, event, fields.get("from"), to, effective, fields));
  }

  /**
   * Whether every member is one that the format knows, in the form it may have: no room for a
   * person's data.
   */
  public boolean followsFormat() {
    return fields.entrySet().stream()
        .allMatch(field -> {
          Pattern form = ALLOWED.get(field.getKey());
          return form != null && form.matcher(field.getValue()).matches();
        });
  }

  private static String text(@Nullable Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
  }

  private static Map.Entry<String, Pattern> form(String name, String regex) {
    return Map.entry(name, Pattern.compile(regex));
  }
}
