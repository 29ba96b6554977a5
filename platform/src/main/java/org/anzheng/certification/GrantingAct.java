package org.anzheng.certification;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 作出的认证决定: which account granted a case. */
@NamedInterface("reads")
public record GrantingAct(
    String number, UUID applicant, UUID body, UUID account, Instant decidedAt) {}
