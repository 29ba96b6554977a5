package org.anzheng.verifier;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.EvidenceManifest;
import org.anzheng.proof.EvidenceSeal;
import org.anzheng.proof.Hashes;

/** Judges whether a package is whole and as it was signed (证据包完整). */
final class ManifestJudge {

  private static final Set<String> UNLISTED = Set.of(EvidenceManifest.NAME, EvidenceSeal.NAME);

  private final PackageFiles files;
  private final EvidenceSeal seal;
  private final Trust trust;

  ManifestJudge(PackageFiles files, EvidenceSeal seal, Trust trust) {
    this.files = files;
    this.seal = seal;
    this.trust = trust;
  }

  Verdict verdict() throws Refused {
    byte[] bytes = files.require(EvidenceManifest.NAME);
    if (!Commitments.text(Hashes.sha256(bytes)).equals(seal.manifest())) {
      return Verdict.isFalse(Property.PACKAGE, "package.other-manifest");
    }
    EvidenceManifest manifest =
        PackageFiles.read(EvidenceManifest.NAME, bytes, EvidenceManifest::parse);
    Map<String, EvidenceManifest.File> listed = new HashMap<>();
    for (EvidenceManifest.File file : manifest.files()) {
      if (listed.put(file.name(), file) != null || files.find(file.name()).isEmpty()) {
        return Verdict.isFalse(Property.PACKAGE, "package.missing", file.name());
      }
    }
    for (PackedFile file : files.all()) {
      if (!UNLISTED.contains(file.name())) {
        EvidenceManifest.File expected = listed.get(file.name());
        if (expected == null) {
          return Verdict.isFalse(Property.PACKAGE, "package.unlisted", file.name());
        }
        if (!isAsListed(file, expected)) {
          return Verdict.isFalse(Property.PACKAGE, "package.changed", file.name());
        }
      }
    }
    return signed(listed.size());
  }

  private static boolean isAsListed(PackedFile file, EvidenceManifest.File expected) {
    return file.size() == expected.size()
        && file.sha256().equals(expected.sha256())
        && file.sm3().equals(expected.sm3());
  }

  private Verdict signed(int count) {
    Verdict signature = new TokenJudge(trust).ofStatusKey(seal.jws(), seal.issuedAt());
    return switch (signature.outcome()) {
      case HOLDS ->
          Verdict.holds(Property.PACKAGE, "package.whole", count, Words.instant(seal.issuedAt()));
      case FALSE ->
          Verdict.isFalse(Property.PACKAGE, signature.reason(), signature.args().toArray());
      case UNDECIDED, NOT_APPLICABLE ->
          Verdict.undecided(Property.PACKAGE, signature.reason(), signature.args().toArray());
    };
  }
}
