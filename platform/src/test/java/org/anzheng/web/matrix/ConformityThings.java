package org.anzheng.web.matrix;

import java.util.Map;
import java.util.UUID;
import org.anzheng.conformity.ChangeNotices;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenConformity;
import org.springframework.stereotype.Component;

/** A notice of change with a file. */
@Component
class ConformityThings {

  private final GivenCases cases;
  private final ChangeNotices changes;

  ConformityThings(GivenCases cases, ChangeNotices changes) {
    this.cases = cases;
    this.changes = changes;
  }

  Map<String, String> of(GivenCast cast, String certificate) {
    UUID file = cases.file(cast.applicant());
    String number =
        changes.submit(certificate, GivenConformity.change(cases.today(), file), cast.applicant());
    return Map.of(
        "/applicant/conformity/{matter}",
        number,
        "/applicant/conformity/{matter}/files/{file}",
        file.toString(),
        "/body/conformity/{matter}",
        number,
        "/body/conformity/{matter}/files/{file}",
        file.toString());
  }
}
