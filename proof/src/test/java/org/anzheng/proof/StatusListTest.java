package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class StatusListTest {

  @Test
  void theFirstStatusIsInTheLowestBits() {
    StatusList two = StatusList.of(2, new byte[] {1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3});
    assertEquals(StatusList.decode(2, "eNo76fITAAPfAgc"), two);
    StatusList one = StatusList.of(1, new byte[] {1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1});
    assertEquals(StatusList.decode(1, "eNrbuRgAAhcBXQ"), one);
  }

  @Test
  void readsWhatItWritesAtEveryWidth() {
    Random random = new Random(7);
    for (int bits : new int[] {1, 2, 4, 8}) {
      byte[] statuses = new byte[4096];
      for (int i = 0; i < statuses.length; i++) {
        statuses[i] = (byte) random.nextInt(1 << bits);
      }
      StatusList read = StatusList.decode(bits, StatusList.of(bits, statuses).encode());
      assertEquals(statuses.length, read.size());
      for (int i = 0; i < statuses.length; i++) {
        assertEquals(statuses[i] & 0xff, read.get(i));
      }
    }
  }

  @Test
  void hasNoStatusOutsideItsEntries() {
    StatusList list = StatusList.of(2, new byte[StatusReplay.ENTRIES]);
    assertEquals(0, list.get(65_535));
    for (long index : new long[] {-1, 65_536, 1L << 32, Long.MAX_VALUE}) {
      assertThrows(Malformed.class, () -> list.get(index), () -> "index " + index);
    }
  }

  @Test
  void refusesWidthsAndStatusesThatDoNotExist() {
    for (long bits : new long[] {0, 3, 16, 1L << 33}) {
      assertThrows(Malformed.class, () -> StatusList.decode(bits, "eNrbuRgAAhcBXQ"));
    }
    assertThrows(Malformed.class, () -> StatusList.of(2, new byte[] {4}));
    assertThrows(Malformed.class, () -> StatusList.of(2, new byte[] {-1}));
  }

  @Test
  void refusesABombBeforeItHasGoneOff() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (DeflaterOutputStream zlib = new DeflaterOutputStream(bomb, new Deflater(9))) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 256; i++) {
        zlib.write(zeros);
      }
    }
    assertTrue(bomb.size() < 1 << 20, "small enough to be let in");
    String lst = Text.base64url(bomb.toByteArray());
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> assertThrows(Malformed.class, () -> StatusList.decode(2, lst)));
  }

  @Test
  void refusesOtherCompressionsAndWhatIsCutOrContinued() throws IOException {
    byte[] zlib = zlib(new Deflater());
    assertEquals(4096 * 4, StatusList.decode(2, Text.base64url(zlib)).size());
    byte[] cut = Arrays.copyOf(zlib, zlib.length - 1);
    byte[] more = Arrays.copyOf(zlib, zlib.length + 1);
    byte[] wrongSum = zlib.clone();
    wrongSum[zlib.length - 1] ^= 1;
    for (byte[] wrong :
        new byte[][] {gzip(), zlib(new Deflater(9, true)), cut, more, wrongSum, {}}) {
      assertThrows(Malformed.class, () -> StatusList.decode(2, Text.base64url(wrong)));
    }
    assertThrows(Malformed.class, () -> StatusList.decode(2, Text.base64url(zlib) + "="));
  }

  @Test
  void theSameListCompressedOtherwiseIsTheSameList() throws IOException {
    String small = Text.base64url(zlib(new Deflater(9)));
    String quick = Text.base64url(zlib(new Deflater(0)));
    assertNotEquals(small, quick);
    assertEquals(StatusList.decode(2, small), StatusList.decode(2, quick));
  }

  private static byte[] zlib(Deflater deflater) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream zlib = new DeflaterOutputStream(out, deflater)) {
      zlib.write(new byte[4096]);
    }
    return out.toByteArray();
  }

  private static byte[] gzip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(new byte[4096]);
    }
    return out.toByteArray();
  }
}
