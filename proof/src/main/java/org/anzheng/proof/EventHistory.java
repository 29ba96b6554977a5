package org.anzheng.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anzheng.proof.AuditReport.Logged;

/**
 * The public events of a log as histories (事件重演): each follows the one before of its subject
 * without a gap, and a certificate goes only where the scheme lets it go. Written from the
 * description of the scheme, apart from the platform's own lifecycle.
 */
final class EventHistory {

  private record Head(long seq, byte[] hash) {}

  static final Map<String, String> SUBJECT =
      Map.ofEntries(
          Map.entry("cert", "no"),
          Map.entry("body", "no"),
          Map.entry("rule", "id"),
          Map.entry("resolution", "no"),
          Map.entry("catalogue", "id"),
          Map.entry("draw", "no"),
          Map.entry("inspection", "no"),
          Map.entry("sanction", "no"),
          Map.entry("order", "no"));

  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("issue", Set.of("->01")),
          Map.entry("suspend", Set.of("01->02")),
          Map.entry("restore", Set.of("02->01")),
          Map.entry("revoke", Set.of("01->03", "02->03")),
          Map.entry("cancel", Set.of("01->04", "02->04")),
          Map.entry("replace", Set.of("01->04")),
          Map.entry("expire", Set.of("01->05", "02->05")),
          Map.entry("annul", Set.of("03->01", "03->02")),
          Map.entry("correct", Set.of("01->01", "02->02")),
          Map.entry("continue", Set.of("01->01", "02->02")),
          Map.entry("reissue", Set.of("01->01", "02->02")));

  private final Map<String, Head> heads = new HashMap<>();
  private final Map<String, Logged> certificates = new LinkedHashMap<>();

  /** Takes the next entry; what is wrong with it. */
  Optional<AuditKind> add(byte[] leaf) {
    if (leaf.length == 0 || leaf[0] != '{') {
      return isCommitment(leaf) ? Optional.empty() : Optional.of(AuditKind.KIND_UNKNOWN);
    }
    try {
      Claims event = new Claims(StrictJson.object(leaf));
      String type = event.text("t");
      if (type.equals("log")) {
        return Optional.empty();
      }
      String subjectField = SUBJECT.get(type);
      if (subjectField == null) {
        return Optional.of(AuditKind.KIND_UNKNOWN);
      }
      boolean follows = follows(type + " " + event.text(subjectField), event, leaf);
      boolean allowed = !type.equals("cert") || certificate(event);
      return follows && allowed ? Optional.empty() : Optional.of(AuditKind.EVENT_BROKEN);
    } catch (Malformed broken) {
      return Optional.of(AuditKind.EVENT_BROKEN);
    }
  }

  private static boolean isCommitment(byte[] leaf) {
    return new String(leaf, StandardCharsets.US_ASCII).matches("rec/1 [A-Za-z0-9_-]{43}");
  }

  private boolean follows(String subject, Claims event, byte[] leaf) {
    Head before = heads.getOrDefault(subject, new Head(0, new byte[Hashes.LENGTH]));
    long seq = event.number("seq");
    heads.put(subject, new Head(seq, Hashes.leaf(leaf)));
    return seq == before.seq() + 1
        && Arrays.equals(Commitments.parse(event.text("prev")), before.hash());
  }

  private boolean certificate(Claims event) {
    String number = event.text("no");
    String to = event.text("to");
    Optional<Logged> before = Optional.ofNullable(certificates.get(number));
    String from = before.map(Logged::status).orElse("");
    boolean said = event.optionalText("from").map(from::equals).orElse(true);
    Optional<String> holder =
        event.optionalText("holder_uscc").or(() -> before.flatMap(Logged::holder));
    certificates.put(number, new Logged(to, holder, event.text("body")));
    return said && ALLOWED.getOrDefault(event.text("ev"), Set.of()).contains(from + "->" + to);
  }

  /** Every certificate by its number, in the order of issue. */
  Map<String, Logged> certificates() {
    return certificates;
  }
}
