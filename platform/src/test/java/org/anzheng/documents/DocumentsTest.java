package org.anzheng.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.anzheng.given.GivenPapers;
import org.anzheng.given.PlatformTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class DocumentsTest {

  @Autowired Documents documents;
  @Autowired JdbcClient jdbc;

  @Test
  void the_same_paper_is_always_the_same_bytes() {
    Document first = documents.pdf(GivenPapers.certificate("示例同一文书公司"));
    Document again = documents.pdf(GivenPapers.certificate("示例同一文书公司"));
    Document other = documents.pdf(GivenPapers.certificate("示例另一文书公司"));

    assertThat(again.bytes()).isEqualTo(first.bytes());
    assertThat(other.sha256()).isNotEqualTo(first.sha256());
  }

  @Test
  void a_signature_holds_until_one_bit_of_the_document_changes() throws Exception {
    byte[] pdf = documents.pdf(GivenPapers.certificate("示例签名文书公司")).bytes();
    assertThat(holds(pdf)).isTrue();

    byte[] touched = pdf.clone();
    touched[touched.length / 3] ^= 1;
    assertThat(holds(touched)).isFalse();
  }

  @Test
  void the_signature_covers_the_whole_file_and_names_its_owner() throws Exception {
    byte[] pdf = documents.pdf(GivenPapers.certificate("示例范围文书公司")).bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature signature = document.getSignatureDictionaries().getFirst();
      int[] range = signature.getByteRange();

      assertThat(range[0]).isZero();
      assertThat(range[2] + range[3]).isEqualTo(pdf.length);
      assertThat(signature.getName()).isEqualTo("示例网络安全认证中心有限公司");
      assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
    }
  }

  @Test
  void private_keys_lie_sealed() {
    documents.pdf(GivenPapers.certificate("示例密钥文书公司"));
    byte[] sealed =
        jdbc.sql("SELECT key_sealed FROM documents.signing_key WHERE owner = 'CNCA-R-2024-001'")
            .query((row, i) -> row.getBytes(1))
            .list()
            .getFirst();

    assertThat(sealed[0] == 0x30 && sealed[1] == (byte) 0x81).isFalse();
    assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("\u002a\u0086\u0048\u00ce\u003d");
  }

  private static boolean holds(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature signature = document.getSignatureDictionaries().getFirst();
      return verified(signature.getSignedContent(pdf), signature.getContents(pdf));
    }
  }

  private static boolean verified(byte[] content, byte[] contents) throws Exception {
    CMSSignedData signed = signed(content, contents);
    SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
    X509CertificateHolder certificate = signed.getCertificates().getMatches(null).iterator().next();
    try {
      return signer.verify(
          new JcaSimpleSignerInfoVerifierBuilder()
              .setProvider(new BouncyCastleProvider())
              .build(certificate));
    } catch (CMSException changed) {
      return false;
    }
  }

  /** The place for the signature is longer than it: only one object is read. */
  private static CMSSignedData signed(byte[] content, byte[] contents)
      throws IOException, CMSException {
    try (ASN1InputStream in = new ASN1InputStream(new ByteArrayInputStream(contents))) {
      return new CMSSignedData(
          new CMSProcessableByteArray(content), ContentInfo.getInstance(in.readObject()));
    }
  }
}
