package org.anzheng.verifier;

import java.util.List;
import java.util.Optional;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.EvidenceSeal;
import org.anzheng.proof.FieldCommitments;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.TlogProof;

/** Judges whether what a package shows is what was recorded in the log (已入日志, P1). */
final class RecordJudge {

  private final PackageFiles files;
  private final PackedChain chain;
  private final EvidenceSeal seal;

  RecordJudge(PackageFiles files, PackedChain chain, EvidenceSeal seal) {
    this.files = files;
    this.chain = chain;
    this.seal = seal;
  }

  /**
   * The verdict.
   *
   * @param unalterable whether the heads of the log hold: P2
   */
  Verdict verdict(Verdict unalterable) throws Refused {
    for (PackedRecord record : chain.records()) {
      if (record.proof().isEmpty()) {
        return Verdict.isFalse(Property.P1, "record.unproved", record.place());
      }
      if (!record.isProved() || record.event().filter(e -> !e.includesLeaf()).isPresent()) {
        return Verdict.isFalse(Property.P1, "record.other-entry", record.place());
      }
    }
    for (PackedRecord record : chain.records()) {
      if (!isContent(record)) {
        return Verdict.isFalse(Property.P1, "record.other-content", record.place());
      }
    }
    return unalterable.is(Outcome.HOLDS)
        ? Verdict.holds(
            Property.P1,
            "record.all",
            chain.records().size(),
            seal.opened().size(),
            seal.partly().size(),
            chain.records().stream().map(PackedRecord::event).filter(Optional::isPresent).count())
        : Verdict.undecided(Property.P1, "leaf.head-in-doubt");
  }

  /** Whether what is laid open of a record is what its header commits to, and is there at all. */
  private boolean isContent(PackedRecord record) throws Refused {
    long place = record.place();
    Optional<byte[]> whole = files.content("bodies/" + PackedRecord.name(place) + ".json");
    Optional<byte[]> some = fields(place);
    if (whole.isPresent() != seal.opened().contains(place)
        || some.isPresent() != seal.partly().contains(place)) {
      return false;
    }
    return (whole.isEmpty() || isWhole(record, whole.get()))
        && (some.isEmpty() || isPart(record, some.get()));
  }

  private boolean isWhole(PackedRecord record, byte[] content) throws Refused {
    Optional<byte[]> salt = chain.bodySalt(record.place());
    try {
      return salt.isPresent()
          && Commitments.text(
                  FieldCommitments.ofBody(record.header().version(), salt.get(), content))
              .equals(record.header().body());
    } catch (Malformed notJson) {
      return false;
    }
  }

  private static boolean isPart(PackedRecord record, byte[] content) throws Refused {
    PackedFields fields =
        PackageFiles.read(
            PackedRecord.name(record.place()), content, json -> checked(PackedFields.parse(json)));
    return record.header().version() == FieldCommitments.VERSION
        && fields.commitment().equals(record.header().body())
        && fields.belongTogether();
  }

  private static PackedFields checked(PackedFields fields) {
    fields.commitment();
    return fields;
  }

  private Optional<byte[]> fields(long place) {
    return files.content("bodies/" + PackedRecord.name(place) + ".fields.json");
  }

  /** No leaf that the package shows has room for a person's data: P6. */
  Verdict impersonal() {
    int leaves = 0;
    for (PackedRecord record : chain.records()) {
      for (Optional<TlogProof> proof : List.of(record.proof(), record.event())) {
        Optional<byte[]> leaf = proof.flatMap(TlogProof::leaf);
        if (leaf.isPresent()) {
          leaves++;
          Verdict one = new LeafJudge(leaf.get()).verdict();
          if (!one.is(Outcome.HOLDS)) {
            return one;
          }
        }
      }
    }
    return Verdict.holds(Property.P6, "content.package", leaves);
  }
}
