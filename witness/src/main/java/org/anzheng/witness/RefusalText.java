package org.anzheng.witness;

import java.util.List;
import java.util.stream.Collectors;

/** The refusals for machines and for the record (拒绝会签记录的文本): whole notes, to be verified again. */
final class RefusalText {

  private RefusalText() {}

  static String plain(List<Refusal> refusals) {
    if (refusals.isEmpty()) {
      return "no refusals\n";
    }
    return refusals.stream().map(RefusalText::plain).collect(Collectors.joining("\n"));
  }

  static String json(List<Refusal> refusals) {
    return refusals.stream().map(RefusalText::json).collect(Collectors.joining(",\n", "[", "]\n"));
  }

  private static String plain(Refusal refusal) {
    return "refused %s %s %s%s\n\n-- cosigned before --\n%s\n-- refused --\n%s"
        .formatted(
            refusal.at(),
            refusal.kind(),
            refusal.origin(),
            refusal.settledAt() == null ? "" : " settled " + refusal.settledAt(),
            refusal.held(),
            refusal.refused());
  }

  private static String json(Refusal refusal) {
    return "{\"at\":%s,\"kind\":%s,\"origin\":%s,\"settledAt\":%s,\"held\":%s,\"refused\":%s}"
        .formatted(
            quoted(refusal.at().toString()),
            quoted(refusal.kind().name()),
            quoted(refusal.origin()),
            refusal.settledAt() == null ? "null" : quoted(refusal.settledAt().toString()),
            quoted(refusal.held()),
            quoted(refusal.refused()));
  }

  /** A JSON string; all but plain ASCII is escaped. */
  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c > 0x7e || c == '"' || c == '\\') {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
