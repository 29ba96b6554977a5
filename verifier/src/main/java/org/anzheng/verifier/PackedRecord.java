package org.anzheng.verifier;

import java.util.Optional;
import org.anzheng.proof.CertificateEvent;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.TlogProof;

/**
 * A record as it lies in a package (包内记录).
 *
 * @param place the place its file name gives it
 * @param commitment of header and salt, base64url
 * @param proof of the commitment in the log
 * @param event proof of what the log tells everybody of it
 */
record PackedRecord(
    long place,
    RecordHeader header,
    String commitment,
    Optional<TlogProof> proof,
    Optional<TlogProof> event) {

  static PackedRecord of(long place, byte[] header, byte[] salt, PackageFiles files)
      throws Refused {
    String name = name(place);
    return new PackedRecord(
        place,
        PackageFiles.read(name, header, RecordHeader::parse),
        Commitments.text(Commitments.record(salt, header)),
        files.proof("proofs/" + name + ".tlog-proof"),
        files.proof("events/" + name + ".tlog-proof"));
  }

  /** Whether the log has this very commitment where the proof says. */
  boolean isProved() {
    return proof
        .filter(TlogProof::includesLeaf)
        .flatMap(TlogProof::leaf)
        .flatMap(Commitments::ofRecordLeaf)
        .filter(leaf -> Commitments.text(leaf).equals(commitment))
        .isPresent();
  }

  Optional<CertificateEvent> certificateEvent() {
    return event.flatMap(TlogProof::leaf).flatMap(CertificateEvent::ofLeaf);
  }

  static String name(long place) {
    return "%06d".formatted(place);
  }
}
