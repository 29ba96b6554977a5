package org.anzheng.scheme.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 部门签名密钥: an Ed25519 public key, as base64 of its SubjectPublicKeyInfo: the inner lines of a PEM
 * file.
 */
@NamedInterface("reads")
public record DepartmentKey(String text) {

  private static final String ALGORITHM = "Ed25519";

  /** The key in a PEM file or in its inner lines; empty when it is none. */
  static Optional<DepartmentKey> parse(String typed) {
    String inner = typed.replaceAll("-----(BEGIN|END) PUBLIC KEY-----", "").replaceAll("\\s", "");
    try {
      byte[] bytes = Base64.getDecoder().decode(inner);
      key(bytes);
      return Optional.of(new DepartmentKey(Base64.getEncoder().encodeToString(bytes)));
    } catch (IllegalArgumentException | GeneralSecurityException notAKey) {
      return Optional.empty();
    }
  }

  /** Whether this base64 signature over the text was made with the key. */
  boolean verifies(String signedText, String signature) {
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(key(Base64.getDecoder().decode(text)));
      check.update(signedText.getBytes(StandardCharsets.UTF_8));
      return check.verify(Base64.getDecoder().decode(signature.replaceAll("\\s", "")));
    } catch (IllegalArgumentException | GeneralSecurityException wrong) {
      return false;
    }
  }

  private static PublicKey key(byte[] bytes) throws GeneralSecurityException {
    return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes));
  }
}
