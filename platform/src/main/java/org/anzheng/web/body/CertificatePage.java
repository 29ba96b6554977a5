package org.anzheng.web.body;

import java.util.List;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certification.CaseSummary;
import org.anzheng.certification.CaseType;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.Tone;

/**
 * 机构端证书页面.
 *
 * @param acts what this reader may do now
 * @param cases open cases about it
 * @param openings the cases this reader may open about it
 * @param others what is possible now, but is somebody else's duty
 * @param notices what the holder was told, when it was served and read
 * @param letters the same as documents
 */
public record CertificatePage(
    CertificateSummary certificate,
    Tone tone,
    List<Row> rows,
    List<CertificateAct> acts,
    List<CertificateAct> others,
    List<CaseSummary> cases,
    List<CaseType> openings,
    List<TimelineEntry> history,
    List<Row> notices,
    List<Row> letters) {

  /** Where a case of this type is opened. */
  public String openingPath(CaseType type) {
    return CaseOpeningPage.path(certificate.number(), type);
  }
}
