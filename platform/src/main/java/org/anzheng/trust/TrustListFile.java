package org.anzheng.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.proof.NoteSigner;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.TrustList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the trust list whenever the keys have changed. While the platform holds the root key it
 * signs the list itself; where root keys are held elsewhere it writes a proposal and waits until
 * their holders have published it. The public halves of the root stand beside the list.
 */
@Component
class TrustListFile {

  private static final String NAME = "trust.txt";
  private static final String PROPOSAL = "trust-proposal.txt";
  private static final String ROOT = "root.vkey";

  private final LogSettings settings;
  private final LogKeys keys;
  private final LogClock clock;
  private final JdbcClient jdbc;
  private final TrustListContent content;
  private final WithdrawnKeys withdrawn;
  private final RootHolders roots;
  private @Nullable String lookedAt;

  TrustListFile(
      LogSettings settings,
      LogKeys keys,
      LogClock clock,
      JdbcClient jdbc,
      TrustListContent content,
      WithdrawnKeys withdrawn,
      RootHolders roots) {
    this.settings = settings;
    this.keys = keys;
    this.clock = clock;
    this.jdbc = jdbc;
    this.content = content;
    this.withdrawn = withdrawn;
    this.roots = roots;
  }

  /**
   * Makes the first keys and the first list on the first start. A log that exists already and has
   * lost its keys is not given new ones.
   */
  void begin() {
    if (!hasShards()) {
      keys.open(clock.year());
      refresh();
    }
  }

  /** Looks whether a new day or a withdrawn key asks for another list. */
  synchronized void keepUp() {
    String now = ChinaTime.dateOf(clock.now()) + withdrawn.text();
    if (!now.equals(lookedAt)) {
      refresh();
      lookedAt = now;
    }
  }

  Optional<String> text() {
    return read(NAME);
  }

  /** The next list, while it waits for the holders of the root keys. */
  Optional<String> proposal() {
    return read(PROPOSAL);
  }

  Optional<String> rootKey() {
    return read(ROOT).map(String::strip);
  }

  /** Whether readers already know this key of a log. */
  boolean isListed(NoteVerifier key) {
    return !roots.areElsewhere()
        || listed().filter(list -> list.keysOfLog(key.name()).contains(key)).isPresent();
  }

  /** Whether readers already know this key of a body or of the platform. */
  boolean isListed(YearKey key) {
    String thumbprint = key.jwk().thumbprint();
    return !roots.areElsewhere()
        || listed()
            .filter(list ->
                list.issuers().stream().anyMatch(i -> i.thumbprint().equals(thumbprint))
                    || list.statusKeys().stream().anyMatch(k -> k.thumbprint().equals(thumbprint)))
            .isPresent();
  }

  synchronized void refresh() {
    keys.replenish(clock.year());
    if (roots.areElsewhere()) {
      propose();
    } else {
      sign();
    }
  }

  private void sign() {
    NoteSigner root = keys.root();
    Optional<TrustList> before = listed();
    long serial = before.map(TrustList::serial).orElse(0L);
    TrustList now = content.list(root.verifier().name(), serial, before);
    if (before.isEmpty() || !now.equals(before.get())) {
      TrustList next = content.list(root.verifier().name(), serial + 1, before);
      write(NAME, next.sign(List.of(root)).format());
    }
    write(ROOT, root.verifier().vkey() + "\n");
  }

  private void propose() {
    content.prepareNextYear(ChinaTime.dateOf(clock.now()));
    Optional<TrustList> before = listed();
    long serial = before.map(TrustList::serial).orElse(0L);
    String origin = before.map(TrustList::origin).orElse(settings.host() + "/trust");
    TrustList now = content.list(origin, serial, before);
    Path proposal = settings.data().resolve(PROPOSAL);
    if (before.isEmpty() || !now.equals(before.get())) {
      write(PROPOSAL, content.list(origin, serial + 1, before).text());
    } else {
      remove(proposal);
    }
    write(ROOT, roots.publicKeys().orElseThrow());
  }

  private Optional<TrustList> listed() {
    return text().map(roots::listed);
  }

  private Optional<String> read(String name) {
    return AtomicFile.read(settings.data().resolve(name))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private void write(String name, String text) {
    if (!read(name).equals(Optional.of(text))) {
      AtomicFile.write(settings.data().resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean hasShards() {
    return jdbc.sql("SELECT EXISTS (SELECT 1 FROM trust.tlog_state)")
        .query((row, i) -> row.getBoolean(1))
        .single();
  }
}
