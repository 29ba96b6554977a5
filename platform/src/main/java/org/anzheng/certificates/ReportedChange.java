package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 报送变动: what a report says happened to a certificate after its issue.
 *
 * @param row the row of the report
 * @param ownNumber the number in the body's own system
 * @param transition one of those that a report can do
 * @param dates when the body decided it and since when it holds
 * @param reason code of the national table; empty where the transition needs none
 * @param until last day of a suspension
 * @param content what the certificate says from then on
 * @param keptOn when surveillance decided that it may stand
 * @param facts what else the row says
 */
public record ReportedChange(
    String row,
    String ownNumber,
    CertificateTransition transition,
    DecisionDates dates,
    Optional<String> reason,
    Optional<LocalDate> until,
    Optional<CertificateContent> content,
    Optional<LocalDate> keptOn,
    String facts) {}
