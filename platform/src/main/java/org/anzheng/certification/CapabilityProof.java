package org.anzheng.certification;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 能力证明: one archived file with what it shows.
 *
 * @param file identity of the archived file
 */
@NamedInterface("reads")
public record CapabilityProof(CapabilityKind kind, String description, UUID file) {}
