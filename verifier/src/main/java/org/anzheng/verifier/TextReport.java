package org.anzheng.verifier;

import java.util.ArrayList;
import java.util.List;

/** The report for a reader (文字报告). */
final class TextReport {

  private final Words words;

  TextReport(Words words) {
    this.words = words;
  }

  String of(Report report, String file) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("report.title", file, words.say("kind." + report.kind())));
    lines.add("");
    lines.add(words.say("report.content"));
    report
        .content()
        .forEach((label, value) ->
            lines.add(
                "  "
                    + words.say("report.pair", words.say("label." + label), "")
                    + words.value(label, value)));
    lines.add("");
    for (Verdict verdict : report.verdicts()) {
      lines.add(words.say("outcome." + verdict.outcome()) + " " + title(verdict.property()));
      lines.add("    " + words.say("reason." + verdict.reason(), verdict.args()));
    }
    lines.add("");
    report.unused().forEach(option -> lines.add(words.say("report.unused", option)));
    lines.add(words.say("report.exit." + report.exitCode()));
    return String.join("\n", lines) + "\n";
  }

  private String title(Property property) {
    return words.say("property." + property);
  }
}
