package org.anzheng.certificates;

import java.util.Optional;
import org.anzheng.kernel.CredentialSigner;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 证书二维码内容: what the QR code of a certificate holds, for pages and papers alike. */
@Service
@NamedInterface("reads")
public class ScanAddresses {

  private final CredentialStore credentials;
  private final CredentialSigner signer;

  ScanAddresses(CredentialStore credentials, CredentialSigner signer) {
    this.credentials = credentials;
    this.signer = signer;
  }

  /** For the certificate as it stands; empty for one that has no credential. */
  public Optional<String> of(String number) {
    return credentials
        .find(number)
        .flatMap(issued -> signer.scanAddress(issued.credential().publicToken()));
  }
}
