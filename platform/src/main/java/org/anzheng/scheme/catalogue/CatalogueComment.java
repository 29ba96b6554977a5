package org.anzheng.scheme.catalogue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 目录草案意见: what a department said to a draft.
 *
 * @param contentHash of the content it read
 */
@NamedInterface("reads")
public record CatalogueComment(
    Role department,
    UUID organisation,
    Optional<String> category,
    String text,
    String contentHash,
    Instant at) {}
