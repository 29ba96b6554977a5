package org.anzheng.scheme.catalogue;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 密钥登记表.
 *
 * @param publicKey Ed25519, PEM
 * @param proof signature with the new key over its own registration, base64
 * @param previous the same signed with the key registered so far; needed once there is one
 */
@NamedInterface("catalogue")
public record KeyForm(String publicKey, String proof, Optional<String> previous) {}
