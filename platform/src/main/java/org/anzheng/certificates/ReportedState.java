package org.anzheng.certificates;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * 报送证书现状: where a certificate that a body reported stands.
 *
 * @param number its number here
 * @param lastOn when the last event took effect
 */
@NamedInterface("reads")
public record ReportedState(
    String number,
    String ownNumber,
    CertificateStatus status,
    CertificateContent content,
    LocalDate issuedOn,
    LocalDate validTo,
    LocalDate lastOn) {}
