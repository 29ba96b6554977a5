package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {

  @ParameterizedTest
  @CsvSource({
    "0, 256, tile/0/000",
    "999, 256, tile/0/999",
    "1000, 256, tile/0/x001/000",
    "1234067, 256, tile/0/x001/x234/067",
    "1234067, 1, tile/0/x001/x234/067.p/1",
    "36028797018963967, 255, tile/0/x036/x028/x797/x018/x963/967.p/255"
  })
  void groupsDigitsInThrees(long index, int width, String path) {
    assertEquals(path, new Tile(0, index, width).path());
    assertEquals(new Tile(0, index, width), Tile.parse(path));
    String bundle = path.replace("tile/0/", "tile/entries/");
    assertEquals(bundle, new Bundle(index, width).path());
    assertEquals(new Bundle(index, width), Bundle.parse(bundle));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tile/0/0",
        "tile/0/0000",
        "tile/0/1000",
        "tile/0/x000/001",
        "tile/0/x001/x234",
        "tile/00/000",
        "tile/64/000",
        "tile/-1/000",
        "tile/0/000.p/0",
        "tile/0/000.p/256",
        "tile/0/000.p/01",
        "tile/0/000.p/",
        "tile/0/../000",
        "tile/0/000/",
        "tile/8/0/000",
        "tile/entries/000",
        "tile/0/x999/x999/x999/x999/x999/x999/999"
      })
  void refusesOtherSpellings(String path) {
    assertThrows(Malformed.class, () -> Tile.parse(path));
  }

  @Test
  void entriesKeepTheirBytes() {
    List<byte[]> entries = List.of(new byte[0], new byte[] {1}, new byte[Bundle.MAX_ENTRY]);
    byte[] bytes = new Bundle(0, 3).bytes(i -> entries.get((int) i));
    List<byte[]> read = Bundle.entries(bytes);
    assertEquals(3, read.size());
    for (int i = 0; i < 3; i++) {
      assertArrayEquals(entries.get(i), read.get(i));
    }
    assertEquals(0xff, bytes[5] & 0xff);
    assertThrows(
        IllegalArgumentException.class,
        () -> new Bundle(0, 1).bytes(i -> new byte[Bundle.MAX_ENTRY + 1]));
  }

  @Test
  void refusesBundlesThatEndTooEarlyOrHoldTooMuch() {
    byte[] bytes = new Bundle(0, 2).bytes(Leaves::entry);
    assertThrows(Malformed.class, () -> Bundle.entries(Arrays.copyOf(bytes, bytes.length - 1)));
    assertThrows(Malformed.class, () -> Bundle.entries(Arrays.copyOf(bytes, bytes.length + 1)));
    assertEquals(256, Bundle.entries(new byte[512]).size());
    assertThrows(Malformed.class, () -> Bundle.entries(new byte[514]));
  }
}
