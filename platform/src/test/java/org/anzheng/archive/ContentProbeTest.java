package org.anzheng.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContentProbeTest {

  private final Map<FileType, byte[]> samples = new EnumMap<>(FileType.class);

  ContentProbeTest() throws IOException {
    samples.put(FileType.PDF, bytes("%PDF-1.7\n\u0001\u0002"));
    samples.put(FileType.PNG, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
    samples.put(
        FileType.JPEG, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16});
    samples.put(FileType.DOCX, zip("[Content_Types].xml", "word/document.xml"));
    samples.put(FileType.XLSX, zip("[Content_Types].xml", "xl/workbook.xml"));
    samples.put(FileType.OFD, zip("Doc_0/Document.xml", "OFD.xml"));
    samples.put(FileType.ZIP, zip("a.txt"));
    samples.put(FileType.TXT, bytes("一份说明\r\n"));
    samples.put(FileType.CSV, bytes("a,b\n1,2\n"));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindIsRecognisedByItsContentAndTakenForNoOther(FileType type) {
    Set<FileType> containers = Set.of(FileType.DOCX, FileType.XLSX, FileType.OFD, FileType.ZIP);
    Set<FileType> texts = Set.of(FileType.TXT, FileType.CSV);
    for (FileType content : FileType.values()) {
      boolean sameText = texts.contains(type) && texts.contains(content);
      boolean anyContainer = type == FileType.ZIP && containers.contains(content);
      assertThat(fits(type, samples.get(content), 1 << 16))
          .as("%s as %s", content, type)
          .isEqualTo(content == type || sameText || anyContainer);
    }
  }

  @ParameterizedTest
  @EnumSource
  void itDoesNotMatterHowTheContentIsCutUp(FileType type) {
    assertThat(fits(type, samples.get(type), 1)).isTrue();
    assertThat(fits(type, samples.get(type), 7)).isTrue();
  }

  @Test
  void chineseTextInTheOldEncodingIsText() {
    assertThat(fits(FileType.CSV, "机构,证书\n".getBytes(Charset.forName("GB18030")), 64)).isTrue();
  }

  @Test
  void aFileShorterThanItsSignIsNotOfItsKind() {
    assertThat(fits(FileType.PDF, bytes("%PD"), 64)).isFalse();
  }

  @Test
  void aNameThatBeginsTwiceIsStillFound() {
    ByteSearch search = new ByteSearch(bytes("aab"));
    search.see(bytes("aaab"), 4);
    assertThat(search.found()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "application/pdf, a.pdf, PDF",
    "'Application/PDF; x=1', a, PDF",
    "application/octet-stream, 报告.OFD, OFD",
    "'', a.jpeg, JPEG",
    "application/vnd.ms-excel, a.csv, CSV",
    "text/html, a.pdf,",
    "application/octet-stream, a.exe,",
    "application/x-msdownload, a.pdf,"
  })
  void theDeclaredTypeComesFromTheMediaTypeOrElseFromTheEnding(
      String mediaType, String name, FileType type) {
    assertThat(FileType.declared(mediaType, name).orElse(null)).isEqualTo(type);
  }

  private static boolean fits(FileType type, byte[] content, int step) {
    ContentProbe probe = new ContentProbe(type);
    for (int at = 0; at < content.length; at += step) {
      byte[] part = Arrays.copyOfRange(content, at, Math.min(content.length, at + step));
      probe.see(part, part.length);
    }
    return probe.fits();
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(target)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes("content of " + name));
      }
    }
    return target.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
