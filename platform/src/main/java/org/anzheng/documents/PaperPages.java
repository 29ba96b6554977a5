package org.anzheng.documents;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lays a paper out as a page, with a template that was compiled and checked with the build. */
@Component
class PaperPages {

  private final Seals seals;
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "anzheng.templates");

  PaperPages(Seals seals) {
    this.seals = seals;
  }

  String of(Paper paper) {
    StringOutput page = new StringOutput();
    Picture seal = seals.of(paper.signatory());
    switch (paper) {
      case CertificatePaper certificate ->
          engine.render(
              "documents/certificate.jte",
              Map.of(
                  "paper",
                  certificate,
                  "seal",
                  seal,
                  "qr",
                  qr(certificate.address(), certificate.scan())),
              page);
      case Letter letter ->
          engine.render("documents/letter.jte", Map.of("paper", letter, "seal", seal), page);
      case ReceiptPaper receipt ->
          engine.render(
              "documents/receipt.jte",
              Map.of("paper", receipt, "seal", seal, "qr", qr(receipt.address(), receipt.scan())),
              page);
    }
    return page.toString().strip();
  }

  private static Picture qr(String address, Bilingual scan) {
    return QrCode.of(address).picture(scan.zh());
  }
}
