package org.anzheng.certification;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 他处未通过后颁证: a case issued after another body had refused the applicant. */
@NamedInterface("reads")
public record RefusedBefore(
    String number,
    UUID applicant,
    UUID body,
    String refused,
    Instant refusedAt,
    Instant issuedAt) {}
