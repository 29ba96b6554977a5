package org.anzheng.verifier;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.anzheng.proof.CertificateCredential;
import org.anzheng.proof.Jws;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.QueryReceipt;
import org.anzheng.proof.StatusListToken;

/** Tells signed tokens apart by the type in their header (签名令牌). */
final class Tokens {

  private Tokens() {}

  /** Empty if the bytes are no token of a type known here. */
  static Optional<Evidence> read(byte[] bytes, String name) throws Refused {
    // A line end is what editors and shells put behind a text.
    String text = new String(bytes, StandardCharsets.ISO_8859_1).stripTrailing();
    Optional<String> type = Jws.typeOf(text);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    return switch (type.get()) {
      case CertificateCredential.TYPE -> Optional.of(credential(text, name));
      case QueryReceipt.TYPE -> Optional.of(receipt(text, name));
      case StatusListToken.TYPE -> Optional.of(statusList(text, name));
      default -> Optional.empty();
    };
  }

  /** A status list that was named as one. */
  static StatusListToken list(String name) throws Refused {
    Optional<Evidence> read = read(Input.read(name), name);
    if (read.isPresent() && read.get() instanceof Evidence.StatusFile status) {
      return status.token();
    }
    throw new Refused("input.not-status", name);
  }

  private static Evidence credential(String text, String name) throws Refused {
    try {
      return new Evidence.CredentialFile(CertificateCredential.parse(text));
    } catch (Malformed e) {
      throw new Refused("input.malformed-credential", name);
    }
  }

  private static Evidence receipt(String text, String name) throws Refused {
    try {
      return new Evidence.ReceiptFile(QueryReceipt.parse(text));
    } catch (Malformed e) {
      throw new Refused("input.malformed-receipt", name);
    }
  }

  private static Evidence statusList(String text, String name) throws Refused {
    try {
      return new Evidence.StatusFile(StatusListToken.parse(text));
    } catch (Malformed e) {
      throw new Refused("input.malformed-status", name);
    }
  }
}
