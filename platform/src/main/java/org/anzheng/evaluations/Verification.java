package org.anzheng.evaluations;

import org.springframework.modulith.NamedInterface;

/** 整改验证. */
@NamedInterface("reads")
public record Verification(boolean accepted, VerificationMethod method, String opinion) {}
