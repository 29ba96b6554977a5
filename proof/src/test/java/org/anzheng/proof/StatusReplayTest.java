package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatusReplayTest {

  private final StatusReplay replay = new StatusReplay();

  @Test
  void everyStatusOfACertificateHasItsValue() {
    assertEquals(Set.of("certificates-0"), certificate(1, "01"));
    assertEquals(0, status("certificates-0", 1));
    certificate(1, "02");
    assertEquals(2, status("certificates-0", 1));
    certificate(1, "03");
    assertEquals(1, status("certificates-0", 1));
    certificate(1, "01");
    assertEquals(0, status("certificates-0", 1), "an annulled revocation");
    certificate(1, "04");
    assertEquals(3, status("certificates-0", 1));
    certificate(2, "05");
    assertEquals(0, status("certificates-0", 2), "an end by time is not encoded");
  }

  @Test
  void everyListHasTheSameNumberOfEntries() {
    assertEquals(Set.of("certificates-1"), certificate(65_536, "02"));
    assertEquals(2, status("certificates-1", 0));
    assertEquals(0, status("certificates-0", 0));
    assertEquals(65_536, replay.list("certificates-1").size());
    assertEquals("certificates-1", StatusReplay.listOf(65_537));
    assertEquals(1, StatusReplay.indexInList(65_537));
  }

  @Test
  void bodiesStandByCategoryInTheOrderTheyAppear() {
    body("R-1", "approve", 0, "OM,TA");
    body("R-2", "approve", 0, "TA");
    body("R-1", "extend", 0, "CO");
    assertEquals(List.of("R-1/OM", "R-1/TA", "R-2/TA", "R-1/CO"), replay.entries("bodies-0"));
    assertEquals(Set.of("bodies-0"), body("R-1", "revoke_category", 0, "TA"));
    body("R-1", "suspend", 2, "");
    assertEquals(List.of(2, 1, 0, 2), bodies(4));
    body("R-1", "restore", 0, "");
    assertEquals(List.of(0, 1, 0, 0), bodies(4));
    body("R-1", "extend", 0, "TA");
    assertEquals(List.of(0, 0, 0, 0), bodies(4), "granted again");
    body("R-1", "cancel", 3, "");
    assertEquals(List.of(3, 3, 0, 3), bodies(4));
    body("R-1x", "revoke", 1, "");
    assertEquals(List.of(3, 3, 0, 3), bodies(4), "another body");
  }

  @Test
  void otherLeavesChangeNothing() {
    for (String leaf :
        List.of(
            "rec/1 " + "A".repeat(43),
            "{\"t\":\"rule\",\"id\":\"R\"}",
            "{\"t\":\"body\",\"no\":\"R-1\",\"ev\":\"tariff\"}",
            "{\"v\":1}")) {
      assertEquals(Set.of(), replay.add(Text.utf8(leaf)), leaf);
    }
    assertEquals(List.of(), replay.entries("bodies-0"));
  }

  @Test
  void whatALogMustNotSayIsRefused() {
    assertThrows(Malformed.class, () -> certificate(1L << 40, "02"));
    assertThrows(Malformed.class, () -> certificate(1, "06"));
    assertThrows(Malformed.class, () -> body("R-1", "suspend", 4, "TA"));
    assertThrows(Malformed.class, () -> replay.add(Text.utf8("{\"t\":\"cert\"}")));
  }

  private Set<String> certificate(long index, String to) {
    return replay.add(Text.utf8("{\"t\":\"cert\",\"idx\":%d,\"to\":\"%s\"}".formatted(index, to)));
  }

  private Set<String> body(String number, String event, int standing, String categories) {
    String some = categories.isEmpty() ? "" : ",\"categories\":\"" + categories + "\"";
    return replay.add(
        Text.utf8(
            "{\"t\":\"body\",\"no\":\"%s\",\"ev\":\"%s\",\"standing\":%d%s}"
                .formatted(number, event, standing, some)));
  }

  private int status(String list, long index) {
    return replay.list(list).get(index);
  }

  private List<Integer> bodies(int count) {
    StatusList list = replay.list("bodies-0");
    return java.util.stream.IntStream.range(0, count).mapToObj(list::get).toList();
  }
}
