package org.anzheng.documents;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** 密码算法: the provider that knows SM2 and SM3; loaded with the first document, not at start. */
final class NationalCrypto {

  static final Provider PROVIDER = new BouncyCastleProvider();

  private NationalCrypto() {}
}
