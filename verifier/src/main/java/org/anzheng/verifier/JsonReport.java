package org.anzheng.verifier;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The report for a program (机器可读报告): codes are stable, sentences are for showing. */
final class JsonReport {

  private final Words words;

  JsonReport(Words words) {
    this.words = words;
  }

  String of(Report report, String file) {
    return object(
            Map.entry("file", quote(file)),
            Map.entry("kind", quote(report.kind())),
            Map.entry("content", content(report.content())),
            Map.entry("verdicts", verdicts(report.verdicts())),
            Map.entry("exit", Integer.toString(report.exitCode())))
        + "\n";
  }

  String of(Refused refused) {
    return object(
            Map.entry("error", quote(refused.reason())),
            Map.entry("reason", quote(words.say("refused." + refused.reason(), refused.args()))),
            Map.entry("exit", "2"))
        + "\n";
  }

  private static String content(Map<String, String> content) {
    StringJoiner members = new StringJoiner(",", "{", "}");
    content.forEach((name, value) -> members.add(quote(name) + ":" + quote(value)));
    return members.toString();
  }

  private String verdicts(List<Verdict> verdicts) {
    StringJoiner elements = new StringJoiner(",", "[", "]");
    for (Verdict verdict : verdicts) {
      elements.add(
          object(
              Map.entry("property", quote(verdict.property().name())),
              Map.entry("outcome", quote(verdict.outcome().name())),
              Map.entry("code", quote(verdict.reason())),
              Map.entry("reason", quote(words.say("reason." + verdict.reason(), verdict.args())))));
    }
    return elements.toString();
  }

  @SafeVarargs
  static String object(Map.Entry<String, String>... members) {
    StringJoiner object = new StringJoiner(",", "{", "}");
    for (Map.Entry<String, String> member : members) {
      object.add(quote(member.getKey()) + ":" + member.getValue());
    }
    return object.toString();
  }

  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c)) {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
