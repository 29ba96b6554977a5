package org.anzheng.documents;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;

/**
 * 电子印章: the seal of an issuer and what it signs, in the structures of GB/T 38540-2020 (version 4).
 *
 * @param seal SESeal
 */
record ElectronicSeal(DERSequence seal) {

  static final ASN1ObjectIdentifier SM2_WITH_SM3 = new ASN1ObjectIdentifier("1.2.156.10197.1.501");
  static final ASN1ObjectIdentifier SM3 = new ASN1ObjectIdentifier("1.2.156.10197.1.401");
  private static final int VERSION = 4;
  private static final int UNIT_SEAL = 1;
  private static final int WHOLE_CERTIFICATES = 1;

  /** The seal of an issuer, made by the issuer itself: nobody else vouches for it here. */
  static ElectronicSeal of(Signatory owner, Picture picture, SigningKey key, Instant now)
      throws GeneralSecurityException, IOException {
    DERSequence described =
        of(
            of(ia5("ES"), number(VERSION), ia5("Anzheng")),
            ia5(owner.key()),
            of(
                number(UNIT_SEAL),
                new DERUTF8String(owner.name()),
                number(WHOLE_CERTIFICATES),
                of(certificate(key)),
                time(now),
                new ASN1GeneralizedTime(key.certificate().getNotBefore()),
                new ASN1GeneralizedTime(key.certificate().getNotAfter())),
            of(
                ia5("png"),
                new DEROctetString(picture.bytes()),
                number((int) CertificateSheet.SEAL_SIDE),
                number((int) CertificateSheet.SEAL_SIDE)));
    return new ElectronicSeal(
        of(described, certificate(key), SM2_WITH_SM3, new DERBitString(signed(described, key))));
  }

  byte[] encoded() throws IOException {
    return seal.getEncoded(ASN1Encoding.DER);
  }

  /** SES_Signature over the digest of the signature's description. */
  byte[] signature(byte[] digest, String place, SigningKey key, Instant now)
      throws GeneralSecurityException, IOException {
    DERSequence toSign = of(number(VERSION), seal, time(now), new DERBitString(digest), ia5(place));
    return of(toSign, certificate(key), SM2_WITH_SM3, new DERBitString(signed(toSign, key)))
        .getEncoded(ASN1Encoding.DER);
  }

  private static byte[] signed(DERSequence content, SigningKey key)
      throws GeneralSecurityException, IOException {
    Signature signature =
        Signature.getInstance(KeyAlgorithm.SM2.signature(), NationalCrypto.PROVIDER);
    signature.initSign(key.key());
    signature.update(content.getEncoded(ASN1Encoding.DER));
    return signature.sign();
  }

  private static DEROctetString certificate(SigningKey key) throws GeneralSecurityException {
    return new DEROctetString(key.certificate().getEncoded());
  }

  private static DERSequence of(ASN1Encodable... parts) {
    return new DERSequence(parts);
  }

  private static ASN1Integer number(int value) {
    return new ASN1Integer(value);
  }

  private static DERIA5String ia5(String text) {
    return new DERIA5String(text);
  }

  private static ASN1GeneralizedTime time(Instant instant) {
    return new ASN1GeneralizedTime(Date.from(instant));
  }
}
