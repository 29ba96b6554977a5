package org.anzheng.register;

import java.time.LocalDate;
import org.anzheng.bodies.BodyStanding;

/**
 * 颁证机构: who issued a certificate, and whether that body itself stood.
 *
 * @param since first day of the standing
 */
public record PublicIssuer(
    String approvalNo, String name, String nameEn, BodyStanding standing, LocalDate since) {}
