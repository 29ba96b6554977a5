package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a public log has its name. */
class LogAuditTest {

  private final GivenAudit given = new GivenAudit().publish();

  @Test
  void aSoundLogHasNoFinding() {
    AuditReport report = given.audit(Map.of(GivenAudit.ORIGIN, given.head()));
    assertEquals(List.of(), report.findings());
    assertEquals(304, report.entries());
    assertEquals(Set.of("w"), report.cosigners());
    assertTrue(report.enough());
    assertEquals(
        new AuditReport.Logged("02", Optional.of("91110108MA01ABCD58"), "R-1"),
        report.certificates().get("C-1"));
    assertEquals(Set.of("C-1", "C-2"), report.certificates().keySet());
  }

  @Test
  void growthSinceAnEarlierHeadIsSound() {
    Checkpoint before = given.head();
    given.certificate("C-1", "revoke", "02", "03", 0);
    given.publish();
    assertEquals(Set.of(), kinds(Map.of(GivenAudit.ORIGIN, before)));
  }

  @Test
  void aForkedLogIsNamed() {
    Checkpoint before = given.head();
    given.leaves.set(5, Text.utf8("rec/1 " + "B".repeat(42) + "A"));
    given.publish();
    assertEquals(Set.of(AuditKind.LOG_FORKED), kinds(Map.of(GivenAudit.ORIGIN, before)));
    Checkpoint longer = new Checkpoint(GivenAudit.ORIGIN, 305, new byte[32]);
    assertEquals(Set.of(AuditKind.LOG_SHRUNK), kinds(Map.of(GivenAudit.ORIGIN, longer)));
  }

  @Test
  void aMissingTileOrBundleIsNamed() {
    byte[] tile = given.files.remove("tile/0/001.p/48");
    assertEquals(
        List.of(new AuditFinding(AuditKind.FILE_MISSING, GivenAudit.ORIGIN + " tile/0/001.p/48")),
        given.audit(Map.of()).findings());
    given.files.put("tile/0/001.p/48", tile);
    given.files.remove("tile/entries/001.p/48");
    assertTrue(kinds(Map.of()).contains(AuditKind.FILE_MISSING));
  }

  @Test
  void aChangedEntryIsNamedByItsIndex() {
    byte[] bundle = given.files.get("tile/entries/000").clone();
    bundle[bundle.length - 1] ^= 1;
    given.files.put("tile/entries/000", bundle);
    AuditReport report = given.audit(Map.of());
    assertTrue(
        report
            .findings()
            .contains(
                new AuditFinding(AuditKind.FILE_DIFFERS, GivenAudit.ORIGIN + " tile/0/000 255")));
    assertTrue(kinds(Map.of()).contains(AuditKind.ROOT_DIFFERS));
  }

  @Test
  void aChangedTileOfAnyLevelIsNamed() {
    byte[] tile = given.files.get("tile/1/000.p/1").clone();
    tile[3] ^= 1;
    given.files.put("tile/1/000.p/1", tile);
    assertEquals(Set.of(AuditKind.FILE_DIFFERS), kinds(Map.of()));
  }

  @Test
  void aWrongStatusListIsNamedWhoeverSignedIt() {
    byte[] all = new byte[StatusReplay.ENTRIES];
    given.lists.set(0, given.list("certificates-0", StatusList.of(2, all), List.of()));
    given.lists.removeIf(list -> list.uri().endsWith("bodies-0"));
    assertEquals(Set.of(AuditKind.LIST_DIFFERS), kinds(Map.of()));
    GivenAudit other = new GivenAudit().publish();
    given.publish();
    given.lists.set(0, other.lists.getFirst());
    assertEquals(Set.of(AuditKind.LIST_FORGED), kinds(Map.of()));
  }

  @Test
  void aListForAHeadThatTheLogNeverHadIsNamed() {
    StatusListToken list = given.lists.getFirst();
    given.leaves.removeLast();
    given.publish();
    given.lists.add(list);
    assertEquals(Set.of(AuditKind.LIST_DIFFERS), kinds(Map.of()));
  }

  @Test
  void aForgedCheckpointIsNamed() {
    SignedNote note = given.head().sign(List.of(new GivenAudit().log));
    AuditReport report =
        new LogAudit(given.trust(), given.lists, Map.of())
            .run(List.of(new LogAudit.Shard(note, given.reader())));
    assertEquals(AuditKind.CHECKPOINT_FORGED, report.findings().getFirst().kind());
    assertFalse(report.enough());
  }

  @Test
  void eventsThatCannotFollowAndUnknownKindsAreNamed() {
    given.certificate("C-2", "restore", "02", "01", 1);
    assertEquals(Set.of(AuditKind.EVENT_BROKEN), republished());
    given.leaves.removeLast();
    given.leaves.add(given.leaves.getLast());
    assertEquals(Set.of(AuditKind.EVENT_BROKEN), republished());
    given.leaves.removeLast();
    given.leaves.add(Text.utf8("{\"t\":\"miracle\",\"no\":\"M-1\"}"));
    assertEquals(Set.of(AuditKind.KIND_UNKNOWN), republished());
    given.leaves.set(given.leaves.size() - 1, Text.utf8("rec/2 " + "A".repeat(43)));
    assertEquals(Set.of(AuditKind.KIND_UNKNOWN), republished());
  }

  private Set<AuditKind> republished() {
    given.publish();
    return kinds(Map.of());
  }

  private Set<AuditKind> kinds(Map<String, Checkpoint> before) {
    return given.audit(before).findings().stream()
        .map(AuditFinding::kind)
        .collect(Collectors.toSet());
  }
}
