package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 转机构档案规则: a certificate is taken over on its last report, with no nonconformity open. */
final class FileForTransfer {

  private FileForTransfer() {}

  @Basis({"17065:7.4", "17065:7.5"})
  static List<Objection> objections(CaseFile file) {
    if (file.type() != CaseType.TRANSFER) {
      return List.of();
    }
    List<EarlierCase> earlier = file.background().earlier();
    List<Objection> found = new ArrayList<>();
    if (!file.summary().origin().recordsReleased()) {
      found.add(Objection.to(CertificationRefusal.RECORDS_NOT_RELEASED));
    }
    if (earlier.stream().allMatch(e -> e.report().isEmpty())) {
      found.add(Objection.to(CertificationRefusal.NO_EARLIER_REPORT));
    }
    earlier.stream()
        .flatMap(e -> e.open().stream())
        .forEach(open ->
            found.add(Objection.to(CertificationRefusal.NONCONFORMITY_OPEN, open.ordinal())));
    return found;
  }
}
