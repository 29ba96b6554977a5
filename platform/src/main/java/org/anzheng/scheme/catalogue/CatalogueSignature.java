package org.anzheng.scheme.catalogue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 部门会签: what one department signed, when and how.
 *
 * @param fact its place in the log
 * @param contentHash of the content signed
 * @param valid whether the content is still the same; an edit afterwards made it void
 * @param signedText the line signed, for whoever wants to verify it
 */
@NamedInterface("reads")
public record CatalogueSignature(
    UUID fact,
    Role department,
    UUID organisation,
    String contentHash,
    boolean valid,
    SignatureKind kind,
    String signedText,
    Optional<String> publicKey,
    Optional<String> signature,
    Instant at) {}
