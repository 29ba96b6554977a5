package org.anzheng.web.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** The search for a leak finds what is packed, or it proves nothing. */
class UnpackedTest {

  private static final List<String> WORDS = List.of("示例吹哨人");
  private static final byte[] PLAIN = "来自示例吹哨人的信".getBytes(StandardCharsets.UTF_8);

  @Test
  void words_are_found_plain_packed_and_packed_twice() throws IOException {
    assertThat(Unpacked.contains(PLAIN, WORDS)).isTrue();
    assertThat(Unpacked.contains(gzip(PLAIN), WORDS)).isTrue();
    assertThat(Unpacked.contains(zip("a.csv.gz", gzip(PLAIN)), WORDS)).isTrue();
    assertThat(Unpacked.contains(zip("示例吹哨人.txt", new byte[0]), WORDS)).isTrue();
  }

  @Test
  void other_words_and_broken_archives_hold_nothing() throws IOException {
    byte[] other = "来自他人的信".getBytes(StandardCharsets.UTF_8);
    assertThat(Unpacked.contains(zip("a.csv.gz", gzip(other)), WORDS)).isFalse();
    assertThat(Unpacked.contains(new byte[] {0x1f, (byte) 0x8b, 1}, WORDS)).isFalse();
    assertThat(Unpacked.contains(new byte[0], WORDS)).isFalse();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream packed = new ZipOutputStream(out)) {
      packed.putNextEntry(new ZipEntry(name));
      packed.write(content);
    }
    return out.toByteArray();
  }
}
