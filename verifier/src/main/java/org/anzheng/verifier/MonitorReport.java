package org.anzheng.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.proof.AuditFinding;
import org.anzheng.proof.AuditReport;
import org.anzheng.proof.AuditReport.Logged;
import org.anzheng.proof.Checkpoint;

/**
 * What a monitor found (监视报告).
 *
 * @param trust what the trust list is worth
 * @param wantsWitnesses whether the policy asks for witnesses
 * @param asked what the witnesses showed that were asked
 */
record MonitorReport(
    MonitorOptions options,
    Verdict trust,
    boolean wantsWitnesses,
    AuditReport audit,
    WitnessRound.Result asked) {

  /** Without a genuine trust list nothing was read. */
  static MonitorReport withoutTrust(MonitorOptions options, Verdict trust) {
    return new MonitorReport(
        options,
        trust,
        false,
        new AuditReport(0, Map.of(), Set.of(), true, Map.of(), List.of()),
        WitnessRound.Result.NONE);
  }

  int exitCode() {
    if (trust.is(Outcome.FALSE) || !all().isEmpty()) {
      return 1;
    }
    boolean decided =
        trust.is(Outcome.HOLDS)
            && (audit.enough() || !wantsWitnesses)
            && asked.answered() == asked.asked();
    return decided ? 0 : 3;
  }

  private List<AuditFinding> all() {
    return Stream.concat(audit.findings().stream(), asked.findings().stream()).toList();
  }

  /** Certificates under a credit code, by their numbers. */
  private Map<String, Logged> under(String uscc) {
    Map<String, Logged> found = new TreeMap<>();
    audit
        .certificates()
        .forEach((number, certificate) -> {
          if (certificate.holder().filter(uscc::equals).isPresent()) {
            found.put(number, certificate);
          }
        });
    return found;
  }

  String text(Words words) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("monitor.title", options.url().toString()));
    lines.add(
        words.say("outcome." + trust.outcome())
            + " "
            + words.say("reason." + trust.reason(), trust.args()));
    new TreeMap<>(audit.heads())
        .forEach((origin, note) -> {
          Checkpoint head = Checkpoint.parse(note.text());
          lines.add(words.say("monitor.head", origin, Long.toString(head.size())));
        });
    findings(words, lines);
    watched(words, lines);
    lines.add(words.say("monitor.exit." + exitCode(), Integer.toString(all().size())));
    return String.join("\n", lines) + "\n";
  }

  private void findings(Words words, List<String> lines) {
    if (wantsWitnesses) {
      lines.add(
          words.say(
              audit.enough() ? "monitor.witnessed" : "monitor.too-few",
              String.join(", ", new TreeSet<>(audit.cosigners()))));
    }
    if (asked.asked() > 0) {
      lines.add(
          words.say(
              "monitor.asked",
              Integer.toString(asked.asked()),
              Integer.toString(asked.answered())));
    }
    all()
        .forEach(finding ->
            lines.add(
                words.say("outcome.FALSE")
                    + " "
                    + words.say("monitor.kind." + finding.kind())
                    + " "
                    + Words.harmless(finding.where())));
  }

  private void watched(Words words, List<String> lines) {
    for (String uscc : options.watched()) {
      lines.add(words.say("monitor.watched", uscc));
      under(uscc)
          .forEach((number, c) ->
              lines.add("  " + words.say("monitor.certificate", number, c.status(), c.body())));
    }
  }

  String json() {
    return JsonReport.object(
            Map.entry("url", JsonReport.quote(options.url().toString())),
            Map.entry("trust", JsonReport.quote(trust.outcome().name())),
            Map.entry("entries", Long.toString(audit.entries())),
            Map.entry("heads", heads()),
            Map.entry("cosigners", quoted(new TreeSet<>(audit.cosigners()))),
            Map.entry("enough", Boolean.toString(audit.enough())),
            Map.entry("witnessesAsked", Integer.toString(asked.asked())),
            Map.entry("witnessesAnswered", Integer.toString(asked.answered())),
            Map.entry("findings", findings()),
            Map.entry("watched", watched()),
            Map.entry("exit", Integer.toString(exitCode())))
        + "\n";
  }

  private String heads() {
    return new TreeMap<>(audit.heads())
        .values().stream()
            .map(note -> Checkpoint.parse(note.text()))
            .map(head ->
                JsonReport.object(
                    Map.entry("origin", JsonReport.quote(head.origin())),
                    Map.entry("size", Long.toString(head.size()))))
            .collect(Collectors.joining(",", "[", "]"));
  }

  private String findings() {
    return all().stream()
        .map(finding ->
            JsonReport.object(
                Map.entry("kind", JsonReport.quote(finding.kind().name())),
                Map.entry("where", JsonReport.quote(finding.where()))))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private String watched() {
    List<String> found = new ArrayList<>();
    for (String uscc : options.watched()) {
      under(uscc)
          .forEach((number, c) ->
              found.add(
                  JsonReport.object(
                      Map.entry("uscc", JsonReport.quote(uscc)),
                      Map.entry("number", JsonReport.quote(number)),
                      Map.entry("status", JsonReport.quote(c.status())),
                      Map.entry("body", JsonReport.quote(c.body())))));
    }
    return "[" + String.join(",", found) + "]";
  }

  private static String quoted(Set<String> texts) {
    return texts.stream().map(JsonReport::quote).collect(Collectors.joining(",", "[", "]"));
  }
}
