package org.anzheng.scheme.catalogue;

import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/** 签名文本: the exact line a department signs with its own key; it fits no other act. */
@NamedInterface("reads")
public final class SignedText {

  private SignedText() {}

  /** For a signature on a version of the catalogue. */
  public static String ofCatalogue(Role department, String version, String contentHash) {
    return "anzheng/catalogue-signature "
        + department.code()
        + " "
        + version
        + " sha256:"
        + contentHash;
  }

  /** For the registration of a department's key. */
  public static String ofKey(Role department, String publicKey) {
    return "anzheng/department-key " + department.code() + " " + publicKey;
  }
}
