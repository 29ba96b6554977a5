package org.anzheng.scheme.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 目录确定: how a version came about.
 *
 * @param fact its place in the log
 * @param content the canonical text that all four signed
 * @param contentHash of that text
 */
@NamedInterface("reads")
public record CatalogueDecision(
    UUID fact, String version, String draft, String content, String contentHash, Instant at) {}
