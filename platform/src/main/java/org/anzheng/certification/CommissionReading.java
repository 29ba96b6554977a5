package org.anzheng.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.archive.StoredFile;
import org.anzheng.bodies.BodySummary;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.scheme.Criterion;

/**
 * 委托书对照: a form with everything it has to be compared with.
 *
 * @param body the body chosen, if it is an approved one
 * @param criteria those that apply to the category and tier chosen
 * @param archived the files that the form names and the applicant really handed in
 * @param followUp what it is compared with when it is about a certificate
 */
record CommissionReading(
    CommissionForm form,
    LocalDate day,
    CatalogueVersion catalogue,
    String ruleVersion,
    Optional<BodySummary> body,
    List<Criterion> criteria,
    Map<UUID, StoredFile> archived,
    Optional<FollowUp> followUp) {

  CommissionReading following(FollowUp compared) {
    return new CommissionReading(
        form, day, catalogue, ruleVersion, body, criteria, archived, Optional.of(compared));
  }
}
