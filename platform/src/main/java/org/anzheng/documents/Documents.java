package org.anzheng.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Service;

/**
 * 文书: the front door. A paper becomes a signed document the first time anybody asks for it; after
 * that the same paper is the same bytes.
 */
@Service
public class Documents {

  private final PaperPages pages;
  private final PdfPress press;
  private final PdfSigner signer;
  private final OfdPress sheets;
  private final DocumentStore store;

  Documents(
      PaperPages pages,
      PdfPress press,
      PdfSigner signer,
      OfdPress sheets,
      DocumentStore store) {
    this.pages = pages;
    this.press = press;
    this.signer = signer;
    this.sheets = sheets;
    this.store = store;
  }

  /** The paper as a signed PDF. */
  public Document pdf(Paper paper) {
    String page = pages.of(paper);
    String id = DocumentStore.id(page, paper.signatory(), DocumentFormat.PDF);
    return store
        .find(id)
        .orElseGet(() -> store.keep(id, DocumentFormat.PDF, signedPdf(page, paper)));
  }

  /** A certificate as a sealed OFD. */
  public Document ofd(CertificatePaper paper) {
    String id = DocumentStore.id(pages.of(paper), paper.signatory(), DocumentFormat.OFD);
    return store.find(id).orElseGet(() -> store.keep(id, DocumentFormat.OFD, sealedOfd(paper)));
  }

  private byte[] sealedOfd(CertificatePaper paper) {
    try {
      return sheets.ofd(paper);
    } catch (IOException e) {
      throw new UncheckedIOException("The document could not be made", e);
    }
  }

  private byte[] signedPdf(String page, Paper paper) {
    try {
      return signer.sign(press.pdf(page), paper.signatory());
    } catch (IOException e) {
      throw new UncheckedIOException("The document could not be made", e);
    }
  }
}
