package org.anzheng.adoption.verification;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists as people have them: named columns or none, tabs, GB 18030, spreadsheets, broken, huge. */
class VerificationFileTest {

  private static final String SHEET =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

  @TempDir Path folder;

  @Test
  void named_columns_may_stand_in_any_order_and_blank_lines_do_not_count() {
    assertThat(read("\ufeff日期,获证组织,证书编号,备注\r\n2026/3/31,\"示例,公司\",A-1,无\r\n\r\n,,,\r\n,,A-2\r\n"))
        .containsExactly(
            new VerificationItem("A-1", "", "示例,公司", "", "", "2026/3/31"),
            VerificationItem.of("A-2"));
  }

  @Test
  void without_names_the_first_is_the_number_and_a_copied_block_has_tabs() {
    assertThat(read("A-1\nA-2\n"))
        .containsExactly(VerificationItem.of("A-1"), VerificationItem.of("A-2"));
    assertThat(read("A-1\t9111\t示例公司\tTA\t2026-03-31\n"))
        .containsExactly(new VerificationItem("A-1", "9111", "示例公司", "TA", "", "2026-03-31"));
    assertThat(read("A-1,,,TA,,,ENHANCED\n"))
        .containsExactly(new VerificationItem("A-1", "", "", "TA", "ENHANCED", "", ""));
    assertThat(read("级别,编号\n增强级,A-1\n"))
        .containsExactly(new VerificationItem("A-1", "", "", "", "增强级", "", ""));
  }

  @Test
  void chinese_spreadsheets_write_gb_18030() {
    byte[] text = "编号,名称\nA-1,示例公司\n".getBytes(Charset.forName("GB18030"));
    assertThat(VerificationFile.read(text, 10))
        .containsExactly(new VerificationItem("A-1", "", "示例公司", "", "", ""));
  }

  @Test
  void a_spreadsheet_is_read_with_its_days() {
    Path file =
        xlsx(
            SHEET
                + "<row r=\"1\">"
                + text("A1", "number")
                + text("B1", "on")
                + "</row>"
                + "<row r=\"2\">"
                + text("A2", "A-1")
                + "<c r=\"B2\"><v>46112</v></c></row>"
                + "</sheetData></worksheet>");

    List<VerificationItem> items = new ArrayList<>();
    assertThat(VerificationFile.read(file, 10, items::add)).isEqualTo(1);
    assertThat(items).containsExactly(new VerificationItem("A-1", "", "", "", "", "2026-03-31"));
  }

  @Test
  void what_is_too_much_empty_broken_or_a_bomb_is_refused() throws IOException {
    assertThat(reasons(() -> read(""))).containsExactly("NOTHING_ASKED");
    assertThat(reasons(() -> read("number\n"))).containsExactly("NOTHING_ASKED");
    assertThat(reasons(() -> read("A\n".repeat(11)))).containsExactly("TOO_MANY");
    assertThat(reasons(() -> read("A\0B"))).containsExactly("NOT_A_LIST");
    assertThat(reasons(() -> read(xlsx("<worksheet><broken")))).containsExactly("NOT_A_LIST");
    assertThat(reasons(() -> read(xlsx(SHEET + " ".repeat(70_000_000)))))
        .containsExactly("TOO_LARGE");
    Path large = Files.write(folder.resolve("large.csv"), new byte[10_000_001]);
    assertThat(reasons(() -> read(large))).containsExactly("TOO_LARGE");
    assertThat(read("x".repeat(100_000)).getFirst().number()).hasSize(201);
  }

  private static List<VerificationItem> read(String text) {
    return VerificationFile.read(text.getBytes(StandardCharsets.UTF_8), 10);
  }

  private static void read(Path file) {
    VerificationFile.read(file, 10, item -> {});
  }

  private static List<String> reasons(Runnable act) {
    return refusedWith(act).stream().map(Objection::reason).map(Object::toString).toList();
  }

  private static String text(String place, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, text);
  }

  private Path xlsx(String sheet) {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    Map<String, String> parts =
        Map.of(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
            "_rels/.rels",
            "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                .formatted(relations, office),
            "xl/workbook.xml",
            "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                .formatted(main, office),
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                .formatted(relations, office),
            "xl/worksheets/sheet1.xml",
            sheet);
    try {
      Path file = Files.createTempFile(folder, "list", ".xlsx");
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
        for (Map.Entry<String, String> part : parts.entrySet()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        }
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
