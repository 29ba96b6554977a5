package org.anzheng.verifier;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.Consistency;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TimeStamp;
import org.anzheng.proof.TlogProof;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Judges the time stamps of a package (证据包时间戳): each is over an earlier head of the very log that
 * the proofs stand in, so whatever lies below that head was there at that time.
 */
final class StampsJudge {

  private static final String FOLDER = "timestamps/";
  private static final String HEAD = ".checkpoint";

  private final PackageFiles files;
  private final List<TlogProof> proofs;
  private final List<X509CertificateHolder> trusted;

  StampsJudge(PackageFiles files, List<TlogProof> proofs, List<X509CertificateHolder> trusted) {
    this.files = files;
    this.proofs = proofs.stream().filter(TlogProof::includesLeaf).toList();
    this.trusted = List.copyOf(trusted);
  }

  /** A head that was stamped. */
  private record Stamped(Checkpoint head, TimeStamp stamp, boolean vouched) {

    boolean covers(TlogProof proof) {
      return head.origin().equals(proof.head().origin()) && proof.index() < head.size();
    }
  }

  /** Empty where the package has no stamp. */
  Optional<Verdict> verdict() throws Refused {
    List<Stamped> stamps = new ArrayList<>();
    for (PackedFile file : files.all()) {
      String name = file.name();
      if (name.startsWith(FOLDER) && name.endsWith(HEAD)) {
        String base = name.substring(0, name.length() - HEAD.length());
        byte[] content = files.require(name);
        TimeStamp stamp =
            PackageFiles.read(base + ".tsr", files.require(base + ".tsr"), TimeStamp::parse);
        Verdict alone = new TimeJudge(content, stamp, trusted).verdict();
        if (alone.is(Outcome.FALSE)) {
          return Optional.of(alone);
        }
        Checkpoint head =
            PackageFiles.read(name, content, b -> Checkpoint.parse(SignedNote.parse(b).text()));
        if (!isOfThisLog(head, base + ".growth")) {
          return Optional.of(Verdict.isFalse(Property.TIME, "time.other-log"));
        }
        stamps.add(new Stamped(head, stamp, alone.is(Outcome.HOLDS)));
      }
    }
    return stamps.isEmpty() ? Optional.empty() : Optional.of(verdict(stamps));
  }

  private Verdict verdict(List<Stamped> stamps) {
    stamps.sort(Comparator.comparing(stamped -> stamped.stamp().time()));
    List<Instant> times =
        proofs.stream()
            .flatMap(proof -> stamps.stream().filter(s -> s.covers(proof)).limit(1))
            .map(stamped -> stamped.stamp().time())
            .sorted()
            .toList();
    if (times.isEmpty()) {
      return Verdict.undecided(Property.TIME, "time.covers-nothing");
    }
    Object[] said = {
      times.size(),
      proofs.size(),
      Words.instant(times.getFirst()),
      Words.instant(times.getLast()),
      stamps.getLast().stamp().authority()
    };
    return stamps.stream().allMatch(Stamped::vouched)
        ? Verdict.holds(Property.TIME, "time.entries", said)
        : Verdict.undecided(Property.TIME, "time.entries-unknown", said);
  }

  private boolean isOfThisLog(Checkpoint head, String name) throws Refused {
    List<byte[]> growth = PackageFiles.read(name, files.require(name), StampsJudge::growth);
    return proofs.stream()
        .map(TlogProof::head)
        .filter(proved -> proved.origin().equals(head.origin()))
        .distinct()
        .anyMatch(proved ->
            Consistency.verify(head.size(), proved.size(), head.root(), proved.root(), growth));
  }

  /** The first line has the sizes, for people; the hashes follow. */
  private static List<byte[]> growth(byte[] bytes) {
    try {
      return new String(bytes, StandardCharsets.US_ASCII)
          .lines()
          .skip(1)
          .map(line -> Base64.getDecoder().decode(line))
          .toList();
    } catch (IllegalArgumentException e) {
      throw new Malformed("not a consistency proof");
    }
  }
}
