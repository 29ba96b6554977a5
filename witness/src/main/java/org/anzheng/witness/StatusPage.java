package org.anzheng.witness;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The page for people (状态页): who this witness is, what it cosigned last and what it refused. */
final class StatusPage {

  private static final DateTimeFormatter CHINA =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Shanghai"));

  private final Words words;
  private final StringBuilder html = new StringBuilder();

  private StatusPage(Words words) {
    this.words = words;
  }

  static String of(String vkey, List<Held> logs, List<Refusal> refusals, String language) {
    StatusPage page = new StatusPage(Words.in(language));
    page.head(language);
    page.open(vkey, refusals);
    page.logs(logs);
    page.refusals(refusals);
    page.html.append("</main></body></html>\n");
    return page.html.toString();
  }

  private void head(String language) {
    html.append("<!DOCTYPE html>\n<html lang=\"")
        .append(words.say("page.lang"))
        .append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\"")
        .append(" content=\"width=device-width, initial-scale=1\"><title>")
        .append(say("page.title"))
        .append("</title><link rel=\"stylesheet\" href=\"/witness.css\"></head><body><main>")
        .append("<p><a href=\"/?lang=")
        .append(language.equals("en") ? "zh" : "en")
        .append("\">")
        .append(say("page.other"))
        .append("</a></p>\n");
  }

  private void open(String vkey, List<Refusal> refusals) {
    boolean fork = refusals.stream().anyMatch(r -> r.kind() == RefusalKind.FORK);
    html.append("<h1>").append(say("page.title")).append("</h1>\n");
    if (fork) {
      html.append("<p class=\"alarm\" role=\"alert\">").append(say("page.fork")).append("</p>\n");
    }
    html.append("<p>").append(say("page.what")).append("</p>\n<dl>");
    pair("page.name", vkey.substring(0, vkey.indexOf('+')));
    pair("page.key", vkey);
    html.append("</dl>\n");
  }

  private void logs(List<Held> logs) {
    html.append("<h2>").append(say("page.logs")).append("</h2>\n");
    if (logs.isEmpty()) {
      html.append("<p>").append(say("page.logs.none")).append("</p>\n");
    }
    for (Held log : logs) {
      html.append("<dl>");
      pair("page.origin", log.origin());
      pair("page.size", Long.toString(log.size()));
      pair("page.time", time(log.cosignedAt()));
      html.append("</dl><p><a href=\"/checkpoint/")
          .append(OriginHash.of(log.origin()))
          .append("\">")
          .append(say("page.checkpoint"))
          .append("</a></p>\n");
    }
  }

  private void refusals(List<Refusal> refusals) {
    html.append("<h2>").append(say("page.refusals")).append("</h2>\n");
    if (refusals.isEmpty()) {
      html.append("<p>").append(say("page.refusals.none")).append("</p>\n");
    } else {
      html.append("<p><a href=\"/refusals\">")
          .append(say("page.evidence"))
          .append("</a> · ")
          .append("<a href=\"/refusals.json\">JSON</a></p>\n");
    }
    refusals.stream().limit(50).forEach(this::refusal);
  }

  private void refusal(Refusal refusal) {
    html.append("<h3>").append(say("kind." + refusal.kind())).append("</h3><dl>");
    pair("page.origin", refusal.origin());
    pair("page.refused-at", time(refusal.at()));
    if (refusal.settledAt() != null) {
      pair("page.settled-at", time(refusal.settledAt()));
    }
    html.append("</dl><p>").append(say("page.held")).append("</p><pre>");
    html.append(escaped(refusal.held())).append("</pre><p>").append(say("page.refused"));
    html.append("</p><pre>").append(escaped(refusal.refused())).append("</pre>\n");
  }

  private void pair(String label, String value) {
    html.append("<dt>").append(say(label)).append("</dt><dd>");
    html.append(escaped(value)).append("</dd>");
  }

  private String time(@Nullable Instant time) {
    return time == null ? words.say("page.never") : words.say("page.china", CHINA.format(time));
  }

  private String say(String key) {
    return escaped(words.say(key));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
