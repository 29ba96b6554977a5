package org.anzheng.verifier;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.StrictJson;
import org.anzheng.proof.TlogProof;
import org.jspecify.annotations.Nullable;

/** Judges whether attached files are those that were put into the archive (附件). */
final class FilesJudge {

  private static final String FOLDER = "files/";
  private static final String RECORD = ".record.json";
  private static final String KIND = "FileArchived";

  private final List<PackedFile> attached;
  private final List<Archived> archived = new ArrayList<>();

  FilesJudge(PackageFiles files) throws Refused {
    this.attached =
        files.all().stream()
            .filter(file -> file.name().startsWith(FOLDER) && !file.name().endsWith(RECORD))
            .toList();
    for (PackedFile file : attached) {
      String name = file.name() + RECORD;
      Optional<byte[]> record = files.content(name);
      if (record.isPresent()) {
        archived.add(PackageFiles.read(name, record.get(), json -> Archived.parse(file, json)));
      }
    }
  }

  /** A file and the record of its archiving. */
  private record Archived(
      PackedFile file,
      RecordHeader header,
      String commitment,
      PackedFields fields,
      TlogProof proof) {

    static Archived parse(PackedFile file, byte[] json) {
      Map<String, @Nullable Object> members = StrictJson.object(json);
      byte[] header = base64(members.get("header"));
      PackedFields fields = PackedFields.of(members);
      fields.commitment();
      byte[] salt = Commitments.parse(String.valueOf(members.get("salt")));
      return new Archived(
          file,
          RecordHeader.parse(header),
          Commitments.text(Commitments.record(salt, header)),
          fields,
          TlogProof.parse(String.valueOf(members.get("proof"))));
    }

    private static byte[] base64(@Nullable Object text) {
      try {
        return Base64.getDecoder().decode(String.valueOf(text));
      } catch (IllegalArgumentException e) {
        throw new Malformed("not base64", e);
      }
    }

    boolean isRecorded() {
      return header.kind().equals(KIND)
          && proof.includesLeaf()
          && proof
              .leaf()
              .flatMap(Commitments::ofRecordLeaf)
              .filter(leaf -> Commitments.text(leaf).equals(commitment))
              .isPresent()
          && fields.commitment().equals(header.body())
          && fields.belongTogether()
          && says("/file", file.name().substring(FOLDER.length()))
          && says("/sha256", file.sha256());
    }

    private boolean says(String pointer, String value) {
      return fields.shown().stream()
          .anyMatch(field -> field.name().equals(pointer) && value.equals(field.value()));
    }
  }

  List<TlogProof> proofs() {
    return archived.stream().map(Archived::proof).toList();
  }

  /**
   * The verdict.
   *
   * @param unalterable whether the heads of the log hold: P2
   */
  Verdict verdict(Verdict unalterable) {
    if (attached.isEmpty()) {
      return Verdict.notApplicable(Property.FILES, "files.none");
    }
    for (Archived file : archived) {
      if (!file.isRecorded()) {
        return Verdict.isFalse(Property.FILES, "files.other", file.file().name());
      }
    }
    if (archived.size() < attached.size()) {
      return Verdict.undecided(
          Property.FILES, "files.unrecorded", attached.size() - archived.size(), attached.size());
    }
    return unalterable.is(Outcome.HOLDS)
        ? Verdict.holds(Property.FILES, "files.recorded", attached.size())
        : Verdict.undecided(Property.FILES, "leaf.head-in-doubt");
  }
}
