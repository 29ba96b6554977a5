package org.anzheng.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.anzheng.given.GivenPapers;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Refusal;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class OfdTest {

  private static final Bilingual SUSPENDED = new Bilingual("暂停：自 2026-11-20 起", "SUSPENDED");

  @Autowired Documents documents;

  @Test
  void a_seal_holds_until_one_letter_of_the_document_changes() throws Exception {
    Map<String, byte[]> files =
        OfdSeal.files(documents.ofd(GivenPapers.certificate("示例版式文书公司")).bytes());
    assertThat(OfdSeal.holds(files)).isTrue();

    for (String name : files.keySet()) {
      Map<String, byte[]> touched = new java.util.LinkedHashMap<>(files);
      byte[] changed = files.get(name).clone();
      changed[changed.length / 2] ^= 1;
      touched.put(name, changed);
      assertThat(stillHolds(touched)).as(name).isFalse();
    }
  }

  @Test
  void the_same_certificate_is_always_the_same_bytes() {
    assertThat(documents.ofd(GivenPapers.certificate("示例版式同一公司")).bytes())
        .isEqualTo(documents.ofd(GivenPapers.certificate("示例版式同一公司")).bytes());
  }

  @Test
  void every_part_is_well_formed_and_says_what_the_paper_says() throws Exception {
    Map<String, byte[]> files =
        OfdSeal.files(
            documents.ofd(GivenPapers.certificate("示例<𠮷祥>&公司", Optional.of(SUSPENDED))).bytes());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".xml")) {
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(file.getValue()));
      }
    }
    String page = new String(files.get("Doc_0/Pages/Page_0/Content.xml"), StandardCharsets.UTF_8);
    assertThat(page)
        .contains("暂停：自 2026-11-20 起", "示例&lt;", ">𠮷<", "GB/T 32914-2023", "2029-11-19");
    try (TrueTypeFont rare =
        new TTFParser().parse(new RandomAccessReadBuffer(files.get("Doc_0/Res/rare.ttf")))) {
      assertThat(rare.getUnicodeCmapLookup().getGlyphId(0x20BB7)).isPositive();
    }
  }

  @Test
  void what_no_page_can_hold_is_refused() {
    assertThatThrownBy(() -> documents.ofd(GivenPapers.certificate("示例公司".repeat(800))))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.objections().getFirst().reason())
                    .isEqualTo(DocumentRefusal.TOO_LONG));
  }

  private static boolean stillHolds(Map<String, byte[]> files) {
    try {
      return OfdSeal.holds(files);
    } catch (Exception unreadable) {
      return false;
    }
  }
}
