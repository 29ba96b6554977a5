package org.anzheng.supervision.proceedings;

import java.time.Instant;
import java.util.UUID;

/**
 * 已交材料: a form as it was handed in.
 *
 * @param fact which names its hash
 * @param sha256 of the bytes that are kept, in hexadecimal
 * @param account who handed it in
 */
public record FiledPaper(
    UUID fact, ProceedingForm form, String sha256, Instant filedAt, UUID account) {}
