package org.anzheng.bodies.filings;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 备案文本: the file, bound by its hash.
 *
 * @param sha256 of the content, in hexadecimal
 */
@NamedInterface("filings")
public record FilingText(UUID file, String name, String sha256) {}
