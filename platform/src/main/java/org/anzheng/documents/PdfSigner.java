package org.anzheng.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.GregorianCalendar;
import org.anzheng.kernel.ChinaTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.springframework.stereotype.Component;

/** 电子签名: signs a PDF over all its bytes (ETSI.CAdES.detached, ECDSA on P-256). */
@Component
class PdfSigner {

  private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");

  private final SigningKeys keys;
  private final Clock clock;

  PdfSigner(SigningKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  byte[] sign(byte[] pdf, Signatory signatory) throws IOException {
    SigningKey key = keys.of(signatory, KeyAlgorithm.ES256);
    Instant now = clock.instant();
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(CADES);
    signature.setName(signatory.name());
    signature.setSignDate(GregorianCalendar.from(now.atZone(ChinaTime.ZONE)));
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf);
        SignatureOptions options = new SignatureOptions()) {
      document.addSignature(signature, content -> Cades.detached(content, key), options);
      document.saveIncremental(signed);
    }
    return signed.toByteArray();
  }
}
