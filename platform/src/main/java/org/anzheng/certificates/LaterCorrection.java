package org.anzheng.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 事后勘误: a correction, and when the certificate had been issued. */
@NamedInterface("reads")
public record LaterCorrection(
    String number, UUID body, UUID holder, UUID fact, LocalDate issuedOn, Instant correctedAt) {}
