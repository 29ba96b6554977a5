package org.anzheng.certification;

import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 数据一致规则 (SOD-12): what the file says today is what was decided. */
final class SameContent {

  private SameContent() {}

  @Basis({"17065:7.7", "design"})
  static List<Objection> objections(CaseFile file) {
    Optional<String> decided = file.granted().map(CertificateContent::hash);
    Optional<String> onRecord = GrantedContent.of(file).map(CertificateContent::hash);
    return decided.isPresent() && decided.equals(onRecord)
        ? List.of()
        : List.of(Objection.to(CertificationRefusal.CONTENT_DIFFERS));
  }
}
