package org.anzheng.trust;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.anzheng.proof.RootKeys;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TrustList;

/**
 * Whoever holds the root keys: the platform itself, with one key in its folder, or people
 * elsewhere, of whom more than half must sign each list. Then the platform only proposes.
 */
final class RootHolders {

  private final Optional<RootKeys> elsewhere;

  /** The file has their public keys, a line each; empty while the platform holds the root. */
  RootHolders(Optional<Path> file) {
    this.elsewhere =
        file.map(path ->
            AtomicFile.read(path)
                .map(bytes -> RootKeys.parse(new String(bytes, StandardCharsets.UTF_8)))
                .filter(keys -> !keys.keys().isEmpty())
                .orElseThrow(() -> new LogHalted("there are no root keys in " + path)));
  }

  boolean areElsewhere() {
    return elsewhere.isPresent();
  }

  /** Their public keys, a line each; empty while the platform holds the root. */
  Optional<String> publicKeys() {
    return elsewhere.map(keys ->
        keys.keys().stream().map(key -> key.vkey() + "\n").sorted().reduce("", String::concat));
  }

  /** What a published list says, if enough of them signed it. */
  TrustList listed(String published) {
    SignedNote note = SignedNote.parse(published);
    if (elsewhere.isPresent() && !elsewhere.get().vouchFor(note)) {
      throw new LogHalted("too few root keys signed the published trust list");
    }
    return TrustList.parse(note.text());
  }
}
