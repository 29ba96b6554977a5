package org.anzheng.certification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 已签合同: what a contract signed by both sides charges.
 *
 * @param manDays man-days on site that it charges for
 * @param total in Chinese yuan
 */
@NamedInterface("reads")
public record ConcludedContract(
    String number,
    UUID body,
    String category,
    String tier,
    BigDecimal manDays,
    BigDecimal total,
    LocalDate concludedOn) {}
