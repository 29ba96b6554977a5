package org.anzheng.certification;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 已颁证的案件: when it was handed in and when its certificate was issued. */
@NamedInterface("reads")
public record IssuedCase(
    String number,
    UUID applicant,
    UUID body,
    String certificate,
    Instant submittedAt,
    Instant issuedAt) {}
