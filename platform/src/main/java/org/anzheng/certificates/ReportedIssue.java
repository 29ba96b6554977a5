package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.UUID;

/**
 * 报送发证: a certificate as the body's own system has it.
 *
 * @param row the row of the report, as {@code <batch>/<line>}
 * @param ownNumber its number there, never parsed
 */
public record ReportedIssue(
    String row,
    String ownNumber,
    UUID holder,
    CertificateContent content,
    LocalDate decidedOn,
    LocalDate issuedOn,
    LocalDate validTo) {}
