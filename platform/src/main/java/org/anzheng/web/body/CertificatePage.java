package org.anzheng.web.body;

import java.util.List;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.Tone;

/**
 * 机构端证书页面.
 *
 * @param acts what this reader may do now
 * @param others what is possible now, but is somebody else's duty
 * @param notices what the holder was told, when it was served and read
 */
public record CertificatePage(
    CertificateSummary certificate,
    Tone tone,
    List<Row> rows,
    List<CertificateAct> acts,
    List<CertificateAct> others,
    List<TimelineEntry> history,
    List<Row> notices) {}
