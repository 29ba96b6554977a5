package org.anzheng.certificates;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 逾期的证书行为: a suspension or revocation later than the rules demand. */
@NamedInterface("reads")
public record LateAct(String number, UUID body, UUID holder, UUID fact, Instant decidedAt) {}
