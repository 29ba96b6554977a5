package org.anzheng.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;

/**
 * 文书: the front door. A paper becomes a signed document the first time anybody asks for it; after
 * that the same paper is the same bytes.
 */
@Service
public class Documents {

  private static final int AT_ONCE = 2;

  private final PaperPages pages;
  private final PdfPress press;
  private final PdfSigner signer;
  private final OfdPress sheets;
  private final DocumentStore store;
  private final Semaphore presses = new Semaphore(AT_ONCE, true);

  Documents(
      PaperPages pages, PdfPress press, PdfSigner signer, OfdPress sheets, DocumentStore store) {
    this.pages = pages;
    this.press = press;
    this.signer = signer;
    this.sheets = sheets;
    this.store = store;
  }

  /** The paper as a signed PDF. */
  public Document pdf(Paper paper) {
    String page = pages.of(paper);
    return made(
        page, paper, DocumentFormat.PDF, () -> signer.sign(press.pdf(page), paper.signatory()));
  }

  /** A paper that nobody can ask for a second time: signed like the others, and not kept. */
  public Document once(ReceiptPaper paper) {
    String page = pages.of(paper);
    return Document.of(
        DocumentFormat.PDF, inTurn(() -> signer.sign(press.pdf(page), paper.signatory())));
  }

  /** A certificate as a sealed OFD. */
  public Document ofd(CertificatePaper paper) {
    return made(pages.of(paper), paper, DocumentFormat.OFD, () -> sheets.ofd(paper));
  }

  /** A book, written to the stream as it is filled; whoever asked for it closes it. */
  public Book book(BookCover cover, OutputStream out) throws IOException {
    return new Book(out, cover);
  }

  private Document made(String page, Paper paper, DocumentFormat format, Making making) {
    String id = DocumentStore.id(page, paper.signatory(), format);
    return store.find(id).orElseGet(() -> store.keep(id, format, inTurn(making)));
  }

  /** A document in the making holds some fifty megabytes of fonts: few are made at once. */
  private byte[] inTurn(Making making) {
    presses.acquireUninterruptibly();
    try {
      return making.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The document could not be made", e);
    } finally {
      presses.release();
    }
  }

  private interface Making {
    byte[] bytes() throws IOException;
  }
}
