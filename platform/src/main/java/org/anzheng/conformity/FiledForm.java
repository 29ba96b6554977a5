package org.anzheng.conformity;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/**
 * 已交表单: a form as it was handed in.
 *
 * @param sha256 of the bytes that are kept, in hexadecimal; the fact names it
 */
@NamedInterface("reads")
public record FiledForm(MatterForm form, String sha256, Instant filedAt) {}
