package org.anzheng.given;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.anzheng.sheets.WorkbookWriter;

/** Workbooks with several sheets, as people send them. */
public final class GivenWorkbook {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final List<String> names = new ArrayList<>();
  private final List<byte[]> sheets = new ArrayList<>();

  /** One sheet more. */
  public GivenWorkbook with(String name, List<List<String>> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WorkbookWriter writer = new WorkbookWriter(out, name)) {
      for (List<String> line : lines) {
        writer.line(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    names.add(name);
    sheets.add(sheet(out.toByteArray()));
    return this;
  }

  /** All of it as a file. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      StringBuilder types = new StringBuilder();
      StringBuilder list = new StringBuilder();
      StringBuilder relations = new StringBuilder();
      for (int i = 1; i <= sheets.size(); i++) {
        put(zip, "xl/worksheets/sheet" + i + ".xml", sheets.get(i - 1));
        types.append(override("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
        list.append(
            "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(names.get(i - 1), i, i));
        relations.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
      }
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"%s/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>%s%s</Types>"
              .formatted(PACKAGE, override("/xl/workbook.xml", "sheet.main"), types));
      put(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
      put(zip, "xl/_rels/workbook.xml.rels", relations(relations.toString()));
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
              .formatted(OFFICE, list));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] sheet(byte[] workbook) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().equals(SHEET)) {
          return zip.readAllBytes();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("a workbook without its sheet");
  }

  private static String override(String part, String kind) {
    return "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
        .formatted(part, kind);
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  private static String relations(String inside) {
    return "<Relationships xmlns=\"%s/relationships\">%s</Relationships>"
        .formatted(PACKAGE, inside);
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    put(zip, name, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
