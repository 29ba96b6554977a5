package org.anzheng.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * 写电子表格: one sheet, written line by line. Every cell is a text, so that nothing is taken for a
 * formula and no code loses its leading zero; the same lines give the same bytes.
 */
public final class WorkbookWriter implements AutoCloseable {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  private static final int LETTERS = 26;

  private final ZipOutputStream zip;
  private int line;

  /** Begins a workbook with one sheet of this name. */
  public WorkbookWriter(OutputStream out, String sheet) throws IOException {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    part(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "/content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
            + " PartName=\"/xl/workbook.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
            + " PartName=\"/xl/worksheets/sheet1.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
    part("_rels/.rels", relation(OFFICE + "/officeDocument", "xl/workbook.xml"));
    part(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            .formatted(MAIN, OFFICE, escaped(sheet)));
    part("xl/_rels/workbook.xml.rels", relation(OFFICE + "/worksheet", "worksheets/sheet1.xml"));
    open("xl/worksheets/sheet1.xml");
    write(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
  }

  /** One line. */
  public void line(List<String> cells) throws IOException {
    line++;
    StringBuilder row = new StringBuilder("<row r=\"" + line + "\">");
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        row.append("<c r=\"")
            .append(column(i))
            .append(line)
            .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
            .append(escaped(cells.get(i)))
            .append("</t></is></c>");
      }
    }
    write(row.append("</row>").toString());
  }

  @Override
  public void close() throws IOException {
    write("</sheetData></worksheet>");
    zip.closeEntry();
    zip.finish();
  }

  private void part(String name, String xml) throws IOException {
    open(name);
    write(HEAD + xml);
    zip.closeEntry();
  }

  private void open(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
  }

  private void write(String text) throws IOException {
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns=\"%s/relationships\"><Relationship Id=\"rId1\" Type=\"%s\" Target=\"%s\"/></Relationships>"
        .formatted(PACKAGE, type, target);
  }

  private static String column(int place) {
    return place < LETTERS
        ? String.valueOf((char) ('A' + place))
        : column(place / LETTERS - 1) + (char) ('A' + place % LETTERS);
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .filter(c -> c == '\t' || c >= ' ' && c != 0xFFFE && c != 0xFFFF)
        .forEach(c -> {
          switch (c) {
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '&' -> safe.append("&amp;");
            case '"' -> safe.append("&quot;");
            default -> safe.appendCodePoint(c);
          }
        });
    return safe.toString();
  }
}
