package org.anzheng.documents;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** CAdES: a detached signature that also names the certificate it was made with. */
final class Cades {

  private Cades() {}

  static byte[] detached(InputStream content, SigningKey key) throws IOException {
    try {
      ContentSigner signer =
          new JcaContentSignerBuilder(KeyAlgorithm.ES256.signature())
              .setProvider(NationalCrypto.PROVIDER)
              .build(key.key());
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(
                  new JcaDigestCalculatorProviderBuilder()
                      .setProvider(NationalCrypto.PROVIDER)
                      .build())
              .setSignedAttributeGenerator(
                  new DefaultSignedAttributeTableGenerator(
                      new AttributeTable(new DERSet(certificateUsed(key)))))
              .build(signer, key.certificate()));
      generator.addCertificates(new JcaCertStore(List.of(key.certificate())));
      return generator
          .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
          .getEncoded();
    } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
      throw new IllegalStateException("the document could not be signed", e);
    }
  }

  private static Attribute certificateUsed(SigningKey key) throws GeneralSecurityException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
    return new Attribute(
        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
        new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest))));
  }
}
