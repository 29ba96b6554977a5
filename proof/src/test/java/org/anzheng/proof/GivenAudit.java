package org.anzheng.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small public log with bodies and certificates, its files, keys, head and status lists. */
final class GivenAudit {

  static final String ORIGIN = "anzheng.example/log/2026";
  private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

  final NoteSigner log = NoteSigner.generate(NoteKeyType.ED25519, ORIGIN, new SecureRandom());
  final NoteSigner witness =
      NoteSigner.generate(NoteKeyType.COSIGNATURE, "w.example", new SecureRandom());
  final GivenTokens tokens = new GivenTokens();
  final List<byte[]> leaves = new ArrayList<>();
  final Map<String, byte[]> files = new HashMap<>();
  final List<StatusListToken> lists = new ArrayList<>();
  private final Map<String, Integer> seq = new HashMap<>();
  private final Map<String, byte[]> last = new HashMap<>();

  GivenAudit() {
    event("body", "R-1", "approve", ",\"standing\":0,\"categories\":\"TA\"");
    for (int i = 0; i < 300; i++) {
      leaves.add(Text.utf8("rec/1 " + Commitments.text(Hashes.leaf(Leaves.entry(i)))));
    }
    certificate("C-1", "issue", "", "01", 0);
    certificate("C-1", "suspend", "01", "02", 0);
    certificate("C-2", "issue", "", "01", 1);
  }

  void certificate(String number, String event, String from, String to, int index) {
    String before = from.isEmpty() ? "" : ",\"from\":\"" + from + "\"";
    event(
        "cert",
        number,
        event,
        before
            + ",\"to\":\"%s\",\"idx\":%d,\"body\":\"R-1\",\"holder_uscc\":\"91110108MA01ABCD58\""
                .formatted(to, index));
  }

  void event(String type, String subject, String event, String more) {
    String key = type + " " + subject;
    int next = seq.merge(key, 1, Integer::sum);
    byte[] prev = last.getOrDefault(key, new byte[Hashes.LENGTH]);
    byte[] leaf =
        Text.utf8(
            "{\"t\":\"%s\",\"no\":\"%s\",\"ev\":\"%s\",\"seq\":%d,\"prev\":\"%s\"%s}"
                .formatted(type, subject, event, next, Commitments.text(prev), more));
    last.put(key, Hashes.leaf(leaf));
    leaves.add(leaf);
  }

  /** Publishes all leaves and the lists that follow from them. */
  GivenAudit publish() {
    files.clear();
    files.putAll(Tiles.grow(0, hashes(), reader()));
    files.putAll(Tiles.growBundles(0, leaves.size(), i -> leaves.get((int) i)));
    StatusReplay replay = new StatusReplay();
    leaves.forEach(replay::add);
    lists.clear();
    replay.names().forEach(name -> lists.add(list(name, replay.list(name), replay.entries(name))));
    return this;
  }

  StatusListToken list(String name, StatusList list, List<String> entries) {
    String uri = "https://anzheng.example/status/" + name;
    return StatusListToken.sign(tokens.platform, uri, NOW, list, head(), entries);
  }

  Checkpoint head() {
    return new Checkpoint(ORIGIN, leaves.size(), Frontier.EMPTY.appendAll(hashes()).root());
  }

  private List<byte[]> hashes() {
    return leaves.stream().map(Hashes::leaf).toList();
  }

  SignedNote signed() {
    SignedNote note = head().sign(List.of(log));
    return note.with(witness.cosign(note.text(), NOW));
  }

  TrustList trust() {
    Validity ever = new Validity(LocalDate.of(2020, 1, 1), null);
    return new TrustList(
        "anzheng.example/trust",
        1,
        List.of(new TrustList.LogKey(log.verifier(), ever)),
        Map.of("w", witness.verifier()),
        List.of(),
        List.of(
            new TrustList.StatusKey(
                tokens.platform.kid(), tokens.platform.jwk().thumbprint(), ever)),
        Policy.of("all", 1, List.of("w")));
  }

  AuditReport audit(Map<String, Checkpoint> before) {
    return new LogAudit(trust(), lists, before)
        .run(List.of(new LogAudit.Shard(signed(), reader())));
  }

  TileReader reader() {
    return path -> {
      byte[] bytes = files.get(path);
      if (bytes == null) {
        throw new UncheckedIOException(new IOException("no " + path));
      }
      return bytes;
    };
  }
}
