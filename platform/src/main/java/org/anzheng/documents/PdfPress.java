package org.anzheng.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** 印制: an XHTML page becomes a PDF that archives and screen readers take (PDF/A-2u, PDF/UA-1). */
@Component
class PdfPress {

  private static final Pattern NOT_TEXT = Pattern.compile("(?s)<style>.*?</style>|<[^>]*>");
  private static final int REGULAR = 400;

  PdfPress() {
    XRLog.setLoggingEnabled(false);
  }

  byte[] pdf(String page) throws IOException {
    Glyphs glyphs = Glyphs.of(NOT_TEXT.matcher(page).replaceAll(""));
    PdfRendererBuilder builder = new PdfRendererBuilder();
    use(builder, glyphs.sans(), "Sans");
    if (glyphs.rare().length > 0) {
      use(builder, glyphs.rare(), "Rare");
    }
    builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useUriResolver((base, uri) -> uri.startsWith("data:image/png;") ? uri : null);
    builder.withProducer("Anzheng");
    builder.withHtmlContent(page, null);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    builder.toStream(pdf);
    builder.run();
    return pdf.toByteArray();
  }

  private static void use(PdfRendererBuilder builder, byte[] font, String family) {
    builder.useFont(() -> new ByteArrayInputStream(font), family, REGULAR, FontStyle.NORMAL, true);
  }
}
