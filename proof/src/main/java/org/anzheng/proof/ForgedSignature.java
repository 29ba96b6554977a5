package org.anzheng.proof;

/** A line that claims a known key and does not verify (签名不符): the whole note is to be rejected. */
public final class ForgedSignature extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String keyName;

  public ForgedSignature(String keyName) {
    super("signature does not verify under the known key " + keyName);
    this.keyName = keyName;
  }

  /** Name of the known key under which the signature does not verify. */
  public String keyName() {
    return keyName;
  }
}
