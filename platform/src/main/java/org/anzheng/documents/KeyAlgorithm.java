package org.anzheng.documents;

/** 签名算法: what PDF readers everywhere check, and what the national seal asks for. */
enum KeyAlgorithm {
  /** ECDSA on P-256 with SHA-256. */
  ES256("secp256r1", "SHA256withECDSA"),
  /** SM2 with SM3. */
  SM2("sm2p256v1", "SM3withSM2");

  private final String curve;
  private final String signature;

  KeyAlgorithm(String curve, String signature) {
    this.curve = curve;
    this.signature = signature;
  }

  String curve() {
    return curve;
  }

  String signature() {
    return signature;
  }
}
