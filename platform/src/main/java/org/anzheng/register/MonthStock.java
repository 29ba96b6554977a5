package org.anzheng.register;

import java.time.Instant;
import java.time.YearMonth;
import org.anzheng.certificates.CertificateStatus;

/**
 * 月末存量: how many certificates with one value of a property had a status at the end of a month.
 *
 * @param month of the running one what it was when it was counted
 * @param value such as a category; empty where it is not public
 */
public record MonthStock(
    StockProperty property,
    YearMonth month,
    String value,
    CertificateStatus status,
    long certificates,
    Instant countedAt) {}
