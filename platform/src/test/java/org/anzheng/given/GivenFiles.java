package org.anzheng.given;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockMultipartFile;

/** Small files of the kinds people hand in as evidence. */
public final class GivenFiles {

  private GivenFiles() {}

  /** The start of a PDF, different for each text. */
  public static byte[] pdf(String text) {
    return ("%PDF-1.7\n" + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
  }

  /** A PDF in the field {@code file} of a form. */
  public static MockMultipartFile upload(String name) {
    return new MockMultipartFile("file", name, "application/pdf", pdf(name));
  }

  /** The same as a stream. */
  public static InputStream pdfStream(String text) {
    return new ByteArrayInputStream(pdf(text));
  }
}
