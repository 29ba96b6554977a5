package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The encoding examples of the Token Status List draft, read and written. */
class StatusListVectorsTest {

  private static final int LONG = 1 << 20;
  private static final Map<Integer, Integer> ONE_BIT =
      Map.ofEntries(
          Map.entry(0, 1),
          Map.entry(1993, 1),
          Map.entry(25460, 1),
          Map.entry(159495, 1),
          Map.entry(495669, 1),
          Map.entry(554353, 1),
          Map.entry(645645, 1),
          Map.entry(723232, 1),
          Map.entry(854545, 1),
          Map.entry(934534, 1),
          Map.entry(1000345, 1));
  private static final Map<Integer, Integer> TWO_BITS =
      Map.ofEntries(
          Map.entry(0, 1),
          Map.entry(1993, 2),
          Map.entry(25460, 1),
          Map.entry(159495, 3),
          Map.entry(495669, 1),
          Map.entry(554353, 1),
          Map.entry(645645, 2),
          Map.entry(723232, 1),
          Map.entry(854545, 1),
          Map.entry(934534, 2),
          Map.entry(1000345, 3));

  @BeforeAll
  static void areThere() {
    assumeTrue(
        System.getenv("ANZHENG_VECTORS") != null,
        "ANZHENG_VECTORS is not set: the vectors of status lists are not tried");
  }

  @ParameterizedTest
  @CsvSource({"status_list_encoding_json.md,b9a3", "status_list_encoding2_json.md,c944f9"})
  void readsAndWritesTheShortOnes(String file, String bytes) throws IOException {
    StatusList read = read(file);
    byte[] raw = HexFormat.of().parseHex(bytes);
    byte[] statuses = new byte[raw.length * 8 / read.bits()];
    for (int i = 0; i < statuses.length; i++) {
      statuses[i] = (byte) read.get(i);
      int at = i * read.bits();
      assertEquals(raw[at / 8] >> at % 8 & (1 << read.bits()) - 1, statuses[i]);
    }
    assertEquals(read, StatusList.of(read.bits(), statuses));
    assertEquals(lst(file), StatusList.of(read.bits(), statuses).encode());
  }

  @Test
  void readsAndWritesTheLongOnesOfOneAndTwoBits() throws IOException {
    same("status_list_encoding1_long_json.md", 1, ONE_BIT);
    same("status_list_encoding2_long_json.md", 2, TWO_BITS);
  }

  @ParameterizedTest
  @CsvSource({"status_list_encoding4_json.md,4", "status_list_encoding8_json.md,8"})
  void readsTheLongOnesOfFourAndEightBitsAndWritesThemBack(String file, int bits)
      throws IOException {
    StatusList read = read(file);
    assertEquals(bits, read.bits());
    assertEquals(LONG, read.size());
    assertEquals(read, StatusList.decode(bits, read.encode()));
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < read.size(); i++) {
      used.add(read.get(i));
    }
    assertEquals(1 << bits, used.size(), "every status is used");
  }

  private static void same(String file, int bits, Map<Integer, Integer> set) throws IOException {
    byte[] statuses = new byte[LONG];
    set.forEach((index, status) -> statuses[index] = status.byteValue());
    StatusList ours = StatusList.of(bits, statuses);
    assertEquals(read(file), ours);
    assertEquals(ours, StatusList.decode(bits, ours.encode()));
  }

  private static StatusList read(String file) throws IOException {
    Matcher bits = Pattern.compile("\"bits\": (\\d)").matcher(text(file));
    bits.find();
    return StatusList.decode(Long.parseLong(bits.group(1)), lst(file));
  }

  private static String lst(String file) throws IOException {
    Matcher lst = Pattern.compile("\"lst\":\\s*\"([^\"]+)\"").matcher(text(file));
    lst.find();
    return lst.group(1).replaceAll("\\s", "");
  }

  private static String text(String file) throws IOException {
    return Files.readString(Path.of(System.getenv("ANZHENG_VECTORS"), "token-status-list", file));
  }
}
