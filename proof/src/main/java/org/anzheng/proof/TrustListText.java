package org.anzheng.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The text form of a trust list: origin, serial, a line for each key, then the policy. One space
 * between words.
 */
final class TrustListText {

  private static final int MAX_LINES = 10_000;

  private final List<TrustList.LogKey> logs = new ArrayList<>();
  private final Map<String, NoteVerifier> witnesses = new LinkedHashMap<>();
  private final List<TrustList.IssuerKey> issuers = new ArrayList<>();
  private final List<TrustList.StatusKey> statusKeys = new ArrayList<>();
  private final List<String> policy = new ArrayList<>();

  private TrustListText() {}

  static TrustList parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 4 || lines.length > MAX_LINES || !lines[lines.length - 1].isEmpty()) {
      throw new Malformed("a trust list has an origin, a serial, key lines and a policy");
    }
    TrustListText read = new TrustListText();
    for (int i = 2; i < lines.length - 1; i++) {
      read.line(lines[i]);
    }
    return new TrustList(
        lines[0],
        Text.decimal(lines[1], "serial"),
        read.logs,
        read.witnesses,
        read.issuers,
        read.statusKeys,
        Policy.parse(read.policy, read.witnesses.keySet()));
  }

  private void line(String line) {
    String[] words = line.split(" ", -1);
    switch (words[0]) {
      case "log" -> log(expect(words, 4));
      case "witness" -> witness(expect(words, 3));
      case "issuer" -> issuer(expect(words, 6));
      case "status" -> status(expect(words, 5));
      case "group", "quorum" -> policy.add(line);
      default -> throw new Malformed("unknown line in a trust list: " + words[0]);
    }
    if (!policy.isEmpty() && !words[0].equals("group") && !words[0].equals("quorum")) {
      throw new Malformed("key line after the policy");
    }
  }

  private void log(String[] words) {
    NoteVerifier key = NoteVerifier.parse(words[1]);
    if (key.type() == NoteKeyType.COSIGNATURE || logs.stream().anyMatch(l -> l.key().equals(key))) {
      throw new Malformed("log key listed twice or of the wrong type");
    }
    logs.add(new TrustList.LogKey(key, Validity.parse(words[2], words[3])));
  }

  private void witness(String[] words) {
    NoteVerifier key = NoteVerifier.parse(words[2]);
    if (words[1].equals(Policy.NONE)
        || witnesses.containsValue(key)
        || witnesses.put(words[1], key) != null) {
      throw new Malformed("witness listed twice: " + words[1]);
    }
  }

  private void issuer(String[] words) {
    issuers.add(
        new TrustList.IssuerKey(
            words[1], words[2], thumbprint(words[3]), Validity.parse(words[4], words[5])));
  }

  private void status(String[] words) {
    statusKeys.add(
        new TrustList.StatusKey(
            words[1], thumbprint(words[2]), Validity.parse(words[3], words[4])));
  }

  private static String thumbprint(String text) {
    Commitments.parse(text); // RFC 7638: base64url of a SHA-256, the same form
    return text;
  }

  private static String[] expect(String[] words, int count) {
    if (words.length != count || List.of(words).contains("")) {
      throw new Malformed("a " + words[0] + " line has " + count + " words");
    }
    return words;
  }

  static String format(TrustList list) {
    List<String> lines = new ArrayList<>(List.of(list.origin(), Long.toString(list.serial())));
    list.logs().forEach(l -> lines.add("log " + l.key().vkey() + " " + l.validity()));
    list.witnesses().forEach((name, key) -> lines.add("witness " + name + " " + key.vkey()));
    list.issuers()
        .forEach(i ->
            lines.add(
                String.join(" ", "issuer", i.iss(), i.kid(), i.thumbprint()) + " " + i.validity()));
    list.statusKeys()
        .forEach(s ->
            lines.add(String.join(" ", "status", s.kid(), s.thumbprint()) + " " + s.validity()));
    lines.addAll(list.policy().lines());
    String text = String.join("\n", lines) + "\n";
    // A name with a space or newline would read back as something else: never sign such a list.
    if (!parse(text).equals(list)) {
      throw new Malformed("a name in the trust list contains a space or newline");
    }
    return text;
  }
}
