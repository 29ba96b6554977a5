package org.anzheng.trust;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.proof.NoteSigner;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.Policy;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TrustList;
import org.anzheng.proof.TrustList.IssuerKey;
import org.anzheng.proof.TrustList.LogKey;
import org.anzheng.proof.TrustList.StatusKey;
import org.anzheng.proof.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the trust list whenever the keys have changed, signed by the root key, and leaves the root
 * key's public half beside it for whoever wants to pin it.
 */
@Component
class TrustListFile {

  private static final String NAME = "trust.txt";
  private static final String ROOT = "root.vkey";

  private final LogSettings settings;
  private final LogKeys keys;
  private final LogClock clock;
  private final JdbcClient jdbc;
  private final Witnesses witnesses;
  private final TokenKeys tokenKeys;

  TrustListFile(
      LogSettings settings,
      LogKeys keys,
      LogClock clock,
      JdbcClient jdbc,
      Witnesses witnesses,
      TokenKeys tokenKeys) {
    this.settings = settings;
    this.keys = keys;
    this.clock = clock;
    this.jdbc = jdbc;
    this.witnesses = witnesses;
    this.tokenKeys = tokenKeys;
  }

  /**
   * Makes the first keys on the first start. A log that exists already and has lost its keys is not
   * given new ones.
   */
  void begin() {
    if (!hasShards()) {
      keys.open(clock.year());
    }
    refresh();
  }

  Optional<String> text() {
    return read(NAME);
  }

  Optional<String> rootKey() {
    return read(ROOT).map(String::strip);
  }

  private Optional<String> read(String name) {
    return AtomicFile.read(settings.data().resolve(name))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  synchronized void refresh() {
    NoteSigner root = keys.root();
    Optional<TrustList> before = text().map(TrustListFile::parse);
    long serial = before.map(TrustList::serial).orElse(0L);
    TrustList now = list(root, serial, before);
    if (before.isEmpty() || !now.equals(before.get())) {
      TrustList next = list(root, serial + 1, before);
      write(settings.data().resolve(NAME), next.sign(List.of(root)).format());
    }
    write(settings.data().resolve(ROOT), root.verifier().vkey() + "\n");
  }

  /** A shard's keys are good from its first day on; its last checkpoint stays good for ever. */
  private List<LogKey> logs() {
    return keys.years().stream()
        .flatMap(year ->
            keys.verifiers(year).stream()
                .map(key -> new LogKey(key, new Validity(LocalDate.of(year, 1, 1), null))))
        .toList();
  }

  private List<IssuerKey> issuers() {
    return tokenKeys.all().stream()
        .filter(YearKey::isOfBody)
        .map(key ->
            new IssuerKey(
                settings.issuer(key.owner()), key.kid(), key.jwk().thumbprint(), key.validity()))
        .toList();
  }

  private List<StatusKey> statusKeys() {
    return tokenKeys.all().stream()
        .filter(key -> !key.isOfBody())
        .map(key -> new StatusKey(key.kid(), key.jwk().thumbprint(), key.validity()))
        .toList();
  }

  /** Until every witness has its key, the witnesses and the policy stay as they were. */
  private TrustList list(NoteSigner root, long serial, Optional<TrustList> before) {
    Optional<Map<String, NoteVerifier>> known = witnesses.keys();
    return new TrustList(
        root.verifier().name(),
        serial,
        logs(),
        known.or(() -> before.map(TrustList::witnesses)).orElse(Map.of()),
        issuers(),
        statusKeys(),
        known
            .map(keys -> witnesses.policy())
            .or(() -> before.map(TrustList::policy))
            .orElse(Policy.WITHOUT_WITNESSES));
  }

  private static TrustList parse(String note) {
    return TrustList.parse(SignedNote.parse(note).text());
  }

  private static void write(Path file, String text) {
    AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private boolean hasShards() {
    return jdbc.sql("SELECT EXISTS (SELECT 1 FROM trust.tlog_state)")
        .query((row, i) -> row.getBoolean(1))
        .single();
  }
}
