package org.anzheng.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.anzheng.given.GivenPapers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
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

/** A long document that is written while it is read together. */
class BookTest {

  private static final BookCover COVER =
      new BookCover(
          "zh-CN",
          "全过程记录卷宗",
          "示例网络安全认证中心有限公司",
          List.of(new LetterRow("委托编号", "WT-2026-000001", "")),
          List.of("示例：演示文件，不具有证明作用。"),
          "目录");
  private static final int THOUSANDS = 6000;

  private static byte[] signed = new byte[0];

  @BeforeAll
  static void judge() throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    signed = new PdfPress().pdf(new PaperPages(new Seals()).of(GivenPapers.letter("受理。")));
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_2_U", "PDFUA_1"})
  void a_book_with_attachments_can_be_archived_and_read_aloud(PDFAFlavour flavour)
      throws Exception {
    byte[] pdf = book(40);

    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      assertThat(validator.validate(parser).getTestAssertions())
          .filteredOn(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .extracting(a -> a.getRuleId() + " " + a.getMessage())
          .isEmpty();
    }
  }

  @Test
  void contents_bookmarks_and_words_are_there_and_every_character_is_named() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(book(40))) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
      assertThat(text)
          .contains("目录1记录")
          .contains("第40条")
          .contains("𠮷祥公司")
          .contains("U+20000")
          .contains("经审查，予以受理。");
      PDOutlineItem chapter = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(chapter.getTitle()).isEqualTo("记录");
      assertThat(chapter.children()).hasSize(40);
      assertThat(chapter.getNextSibling().getTitle()).isEqualTo("文书");
      assertThat(pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames())
          .containsOnlyKeys("letter.pdf");
    }
  }

  @Test
  void the_same_records_are_the_same_bytes() throws Exception {
    assertThat(Arrays.equals(book(3), book(3))).isTrue();
  }

  /** What is written is not kept: thousands of records need no more room than a few. */
  @Test
  void thousands_of_records_leave_as_they_come() throws Exception {
    long before = used();
    Counting out = new Counting();
    Book book = new Book(out, COVER);
    book.chapter("记录");
    long kept = 0;
    for (int i = 1; i <= THOUSANDS; i++) {
      record(book, i);
      if (i == THOUSANDS) {
        kept = used() - before;
      }
    }
    long leftBeforeTheEnd = out.count;
    book.close();

    assertThat(leftBeforeTheEnd).isGreaterThan(3_000_000L);
    assertThat(kept).isLessThan(60L << 20);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static byte[] book(int records) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Book book = new Book(bytes, COVER)) {
      book.chapter("记录");
      for (int i = 1; i <= records; i++) {
        record(book, i);
      }
      book.chapter("文书");
      book.section("受理通知书");
      book.letter(GivenPapers.letter("经审查，予以受理。"));
      book.attach("letter.pdf", "受理通知书", new Document(DocumentFormat.PDF, signed, ""));
    }
    return bytes.toByteArray();
  }

  private static void record(Book book, int i) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(new byte[] {(byte) i, (byte) (i >> 8)});
    String hex = HexFormat.of().formatHex(hash);
    book.section("第 " + i + " 条  提交委托");
    book.text(
        "示例𠮷祥公司 认证委托人，“依据”《认证认可条例》第九条；\uD840\uDC00 Latin words with commas, and more of them.");
    book.rows(
        List.of(
            new LetterRow("时间", "2026-11-26 10:00", ""),
            new LetterRow("内容摘要", hex, ""),
            new LetterRow("叶承诺", hex, "anzheng.example/log/2026 " + i)));
  }

  /** Counts what is written and keeps nothing. */
  private static final class Counting extends OutputStream {

    private long count;

    @Override
    public void write(int one) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      count += length;
    }
  }
}
