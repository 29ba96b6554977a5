package org.anzheng.verifier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anzheng.proof.ForgedSignature;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.RootKeys;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TrustList;
import org.jspecify.annotations.Nullable;

/**
 * The trust list and what it is worth (信任基础).
 *
 * @param list null if there is none
 * @param verdict whether the list is genuine
 */
record Trust(@Nullable TrustList list, Verdict verdict) {

  private static final String BESIDE = "trust.txt";

  /** The list of {@code --trust}, else {@code trust.txt} beside the file, else none. */
  static Trust find(Options options) throws Refused {
    Roots roots = Roots.of(options.root());
    String name = options.trust() != null ? options.trust() : beside(options.file());
    if (name == null) {
      return new Trust(null, Verdict.undecided(Property.TRUST_LIST, "trust.absent"));
    }
    return switch (Evidence.read(Input.read(name), name)) {
      case Evidence.TrustFile file -> judge(file, roots);
      case Evidence.ProofFile proof -> throw new Refused("input.not-trust", name);
      case Evidence.CheckpointFile checkpoint -> throw new Refused("input.not-trust", name);
      case Evidence.CredentialFile credential -> throw new Refused("input.not-trust", name);
      case Evidence.ReceiptFile receipt -> throw new Refused("input.not-trust", name);
      case Evidence.DrawnFile draw -> throw new Refused("input.not-trust", name);
      case Evidence.StatusFile status -> throw new Refused("input.not-trust", name);
    };
  }

  /** The list of {@code --trust}, else the one that lies in a package. */
  static Trust find(Options options, PackageFiles files) throws Refused {
    Optional<byte[]> packed = files.content(BESIDE);
    if (options.trust() != null || packed.isEmpty()) {
      return find(options);
    }
    if (Evidence.read(packed.get(), BESIDE) instanceof Evidence.TrustFile file) {
      return judge(file, Roots.of(options.root()));
    }
    throw new Refused("input.not-trust", BESIDE);
  }

  static Trust judge(Evidence.TrustFile file, Roots roots) {
    return new Trust(file.list(), verdict(file.note(), file.list(), roots));
  }

  /** The list, where a verdict rests on it already. */
  TrustList known() {
    return Objects.requireNonNull(list);
  }

  boolean isGenuine() {
    return verdict.is(Outcome.HOLDS);
  }

  /** Why nothing can be concluded from the list: absent, self-asserted or not genuine. */
  String doubt() {
    return verdict.is(Outcome.FALSE) ? "doubt.not-genuine" : "doubt." + verdict.reason();
  }

  private static Verdict verdict(SignedNote note, TrustList list, Roots roots) {
    RootKeys keys = roots.keys();
    if (keys.keys().isEmpty()) {
      return Verdict.undecided(Property.TRUST_LIST, "trust.self-asserted", list.origin());
    }
    Set<NoteVerifier> signed;
    try {
      signed = keys.signersOf(note);
    } catch (ForgedSignature | Malformed e) {
      return Verdict.isFalse(Property.TRUST_LIST, "trust.forged", list.origin());
    }
    if (signed.size() < keys.needed()) {
      return Verdict.isFalse(
          Property.TRUST_LIST, "trust.too-few", signed.size(), keys.keys().size(), keys.needed());
    }
    return Verdict.holds(
        Property.TRUST_LIST,
        "trust.vouched",
        list.origin(),
        list.serial(),
        signed.size(),
        keys.keys().size());
  }

  private static @Nullable String beside(String file) throws Refused {
    Path trust = Input.path(file).toAbsolutePath().resolveSibling(BESIDE);
    return Files.isRegularFile(trust) ? trust.toString() : null;
  }
}
