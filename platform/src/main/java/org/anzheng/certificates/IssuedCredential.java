package org.anzheng.certificates;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 已签发的机读证书.
 *
 * @param factId the fact it belongs to, by which the log finds its leaf; it is handed out only when
 *     the log covers that
 */
@NamedInterface("reads")
public record IssuedCredential(UUID factId, String number, Credential credential) {}
