package org.anzheng.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.given.GivenPapers;
import org.anzheng.kernel.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What a printed page must be, said by judges that are not ours. */
class PdfPressTest {

  private static final Bilingual SUSPENDED = new Bilingual("暂停：自 2026-11-20 起", "SUSPENDED");

  private final PaperPages pages = new PaperPages(new Seals());
  private final PdfPress press = new PdfPress();

  @BeforeAll
  static void judge() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_2_U", "PDFUA_1"})
  void every_paper_can_be_archived_and_read_aloud(PDFAFlavour flavour) throws Exception {
    for (Paper paper :
        List.of(
            GivenPapers.certificate("示例网络安全技术有限公司"),
            GivenPapers.certificate("示例𠮷祥公司", Optional.of(SUSPENDED)),
            GivenPapers.letter("经审查，予以受理。"),
            GivenPapers.receipt())) {
      assertThat(faults(made(paper), flavour)).as(paper.name()).isEmpty();
    }
  }

  @Test
  void copied_text_is_the_text_that_was_written() throws IOException {
    String sentence = "工人金石见风高龙齐：示例“检测、评估”—2026·𠮷𠀋；“A–Z”，100%。";

    String copied = text(made(GivenPapers.letter(sentence)));

    assertThat(copied.replaceAll("\\s", "")).contains(sentence.replaceAll("\\s", ""));
    assertThat(copied.codePoints().filter(c -> c >= 0x2E80 && c < 0x2FE0)).isEmpty();
  }

  @Test
  void a_character_without_a_glyph_is_refused_by_name() {
    Refusal refusal =
        Assertions.catchThrowableOfType(
            Refusal.class, () -> made(GivenPapers.certificate("示例\uD840\uDC00公司")));

    assertThat(refusal.objections())
        .singleElement()
        .satisfies(o -> {
          assertThat(o.reason()).isEqualTo(DocumentRefusal.NO_GLYPH);
          assertThat(o.arguments().toString()).contains("U+20000").doesNotContain("示");
        });
  }

  @Test
  void a_signed_certificate_is_read_from_the_code_on_the_printed_page() throws Exception {
    try (PDDocument document = Loader.loadPDF(made(GivenPapers.certificate("示例网络安全技术有限公司")))) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 300);

      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(code(page)).isEqualTo(GivenPapers.ADDRESS);
    }
  }

  @Test
  void a_signed_receipt_is_read_from_the_code_and_from_the_properties() throws Exception {
    try (PDDocument document = Loader.loadPDF(made(GivenPapers.receipt()))) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 300);

      assertThat(code(page)).isEqualTo(GivenPapers.receipt().address());
      assertThat(document.getDocumentInformation().getKeywords())
          .isEqualTo(GivenPapers.receipt().token());
    }
  }

  @Test
  void words_of_a_paper_are_words_and_never_markup() throws IOException {
    String sentence = "<img src=\"http://127.0.0.1/x\"/> & <b>";

    assertThat(text(made(GivenPapers.letter(sentence)))).contains("<b>").contains("127.0.0.1");
  }

  private byte[] made(Paper paper) throws IOException {
    return press.pdf(pages.of(paper));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId() + " " + a.getMessage())
          .toList();
    }
  }

  private static String code(BufferedImage page) throws Exception {
    int width = page.getWidth();
    int height = page.getHeight();
    int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
    LuminanceSource light = new RGBLuminanceSource(width, height, pixels);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
        .getText();
  }
}
