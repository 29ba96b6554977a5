package org.anzheng.evidence;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseSummary;

/**
 * 调取对象: a case, and from which side it is looked at.
 *
 * @param file what is on record; empty once it was destroyed
 * @param organisation of the reader
 */
public record EvidenceSubject(
    CaseSummary summary, Optional<CaseFile> file, EvidenceSide side, UUID organisation) {

  /** The certificate that the case is about. */
  public Optional<String> certificate() {
    return summary.certificate().or(() -> summary.origin().certificate());
  }

  /** The evidence files that this side may see. */
  Set<UUID> files() {
    return switch (side) {
      case CLIENT -> file.map(CaseFile::evidenceForClient).orElse(Set.of());
      case BODY, AUTHORITY -> file.map(CaseFile::evidence).orElse(Set.of());
      case READER -> Set.of();
    };
  }
}
