package org.anzheng.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.mock.web.MockHttpServletResponse;

/** What one copies out of a PDF, without the breaks of its lines. */
public final class PdfText {

  private PdfText() {}

  /** The text of an answer that is a PDF. */
  public static String of(MockHttpServletResponse answer) {
    try (PDDocument document = Loader.loadPDF(answer.getContentAsByteArray())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
