package org.anzheng.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a package proves, and what it does not. */
class VerifyPackageTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private PackageScene scene;

  @BeforeEach
  void aCase() throws IOException {
    scene = PackageScene.ofCase(folder);
  }

  @Test
  void everyPropertyHoldsOfAWholeCase() throws IOException {
    LongStream.rangeClosed(1, 7).forEach(scene.opened::add);
    Scene.Run run = scene.verify(scene.zip(scene.files()));
    assertSays(run, 0, "PACKAGE", "HOLDS", "package.whole");
    assertSays(run, 0, "SIGNATURE", "HOLDS", "token.signed");
    assertSays(run, 0, "SM2", "HOLDS", "sm2.signed");
    assertSays(run, 0, "STATUS", "HOLDS", "status.valid");
    assertSays(run, 0, "P1", "HOLDS", "record.all");
    assertSays(run, 0, "P2", "HOLDS", "head.signed");
    assertSays(run, 0, "P4", "HOLDS", "chain.complete");
    assertSays(run, 0, "P5", "HOLDS", "events.follow");
    assertSays(run, 0, "P6", "HOLDS", "content.package");
  }

  @Test
  void aLawyerReadsItInBothLanguages() throws IOException {
    String file = scene.zip(scene.files());
    String root = scene.tokens.log.root.verifier().vkey();
    assertTrue(Scene.verify(file, "--root", root).out().contains("一条不缺"));
    String english = Scene.verify(file, "--root", root, "--lang", "en").out();
    assertTrue(english.contains("none missing"), english);
    assertTrue(english.contains("Result: everything that applies holds"), english);
  }

  @Test
  void headersAloneProveTheChain() throws IOException {
    Scene.Run run = scene.verify(scene.zip(scene.files()));
    assertSays(run, 0, "P4", "HOLDS", "chain.complete");
    assertFalse(run.out().contains("secret"), run.out());
  }

  @Test
  void oneFieldIsShownAndTheRestStaysClosed() throws IOException {
    scene.shown.put(2L, List.of("/opinion"));
    Map<String, byte[]> files = scene.files();
    Scene.Run run = scene.verify(scene.zip(files));
    assertSays(run, 0, "P1", "HOLDS", "record.all");
    assertTrue(run.out().contains("2 /opinion = 同意 2"), run.out());
    assertFalse(
        new String(files.get("bodies/000002.fields.json"), StandardCharsets.UTF_8)
            .contains("secret"));
    // the disclosure of another record does not belong to this one
    scene.shown.put(5L, List.of("/opinion"));
    Map<String, byte[]> mixed = scene.files();
    mixed.put("bodies/000002.fields.json", mixed.get("bodies/000005.fields.json"));
    assertSays(
        scene.verify(scene.zip(scene.sealed(mixed))), 1, "P1", "FALSE", "record.other-content");
  }

  @Test
  void erasedContentsDoNotBreakTheChain() throws IOException {
    scene.erased.add(1L);
    scene.erased.add(2L);
    Scene.Run run = scene.verify(scene.zip(scene.files()));
    assertSays(run, 0, "P4", "HOLDS", "chain.complete-erased");
    assertTrue(run.out().contains("2026-03-07"), run.out());
    scene.erased.add(7L);
    assertSays(
        scene.verify(scene.zip(scene.files())), 3, "P4", "UNDECIDED", "chain.erased-unrecorded");
  }

  /** By somebody who holds the platform's own key: only the chain gives it away. */
  @Test
  void aDroppedInsertedOrSwappedRecordIsNamed() throws IOException {
    Map<String, byte[]> dropped = scene.files();
    dropped.keySet().removeIf(name -> name.contains("000003"));
    assertNames(dropped, "chain.missing", "3");

    PackageScene longer = PackageScene.ofCase(folder);
    Map<String, byte[]> inserted = longer.files();
    for (long place = 7; place >= 3; place--) {
      move(inserted, place, place + 1);
    }
    copy(inserted, 2, 3);
    scene = longer;
    scene.record("CaseKept", 2);
    assertNames(inserted, "chain.displaced", "3");

    scene = PackageScene.ofCase(folder);
    Map<String, byte[]> swapped = scene.files();
    move(swapped, 5, 9);
    move(swapped, 6, 5);
    move(swapped, 9, 6);
    assertNames(swapped, "chain.displaced", "5");

    Map<String, byte[]> cut = scene.files();
    cut.keySet().removeIf(name -> name.contains("000007"));
    scene.records.removeLast();
    scene.records.removeLast();
    assertNames(cut, "chain.inserted", "6");
  }

  @Test
  void theNumberThatTheLogAnnouncedCountsNotTheOneInThePackage() throws IOException {
    Map<String, byte[]> files = scene.files();
    files.put("events/000005.tlog-proof", files.remove("events/000004.tlog-proof"));
    assertNames(files, "chain.other-head", "5");
  }

  @Test
  void aStatusThatDoesNotFollowFromTheLogIsFalse() throws IOException {
    scene.statusValue = 2;
    Scene.Run run = scene.verify(scene.zip(scene.files()));
    assertSays(run, 1, "P5", "FALSE", "events.other-status");
    assertSays(run, 1, "STATUS", "FALSE", "status.suspended");
  }

  @Test
  void theStatusIsThatOfTheDayAskedFor() throws IOException {
    LocalDate day = LocalDate.ofInstant(TokenScene.days(-10), TokenJudge.CHINA);
    scene.on = Optional.of(day);
    Scene.Run run = scene.verify(scene.zip(scene.files()));
    assertSays(run, 0, "STATUS", "HOLDS", "status.valid");
    assertTrue(run.out().contains(day + " 23:58:59"), run.out());
    // no list of the package holds for another day
    String file = scene.zip(scene.files());
    String root = scene.tokens.log.root.verifier().vkey();
    Scene.Run other =
        Scene.verify(file, "--root", root, "--json", "--on", day.minusDays(2).toString());
    assertSays(other, 3, "STATUS", "UNDECIDED", "status.stale");
  }

  @Test
  void withoutARootNothingIsTakenForTrue() throws IOException {
    Scene.Run run = Scene.verify(scene.zip(scene.files()), "--json");
    assertSays(run, 3, "TRUST_LIST", "UNDECIDED", "trust.self-asserted");
    assertSays(run, 3, "P4", "UNDECIDED", "chain.in-doubt");
  }

  @Test
  void filesThatAreNotListedOrMissingAreNamed() throws IOException {
    Map<String, byte[]> more = scene.files();
    more.put("more.txt", PackageScene.utf8("x"));
    assertSays(scene.verify(scene.zip(more)), 1, "PACKAGE", "FALSE", "package.unlisted");
    Map<String, byte[]> less = scene.files();
    less.remove("VERIFY.md");
    assertSays(scene.verify(scene.zip(less)), 1, "PACKAGE", "FALSE", "package.missing");
  }

  private void assertNames(Map<String, byte[]> files, String reason, String place)
      throws IOException {
    Scene.Run run = scene.verify(scene.zip(scene.sealed(files)));
    assertSays(run, 1, "P4", "FALSE", reason);
    String sentence = run.out().substring(run.out().indexOf(reason));
    assertTrue(sentence.substring(0, sentence.indexOf('}')).contains(place), sentence);
  }

  private static void move(Map<String, byte[]> files, long from, long to) {
    copy(files, from, to);
    files.keySet().removeIf(name -> name.contains(PackedRecord.name(from)));
  }

  private static void copy(Map<String, byte[]> files, long from, long to) {
    for (String name : new ArrayList<>(files.keySet())) {
      if (name.contains(PackedRecord.name(from))) {
        files.put(name.replace(PackedRecord.name(from), PackedRecord.name(to)), files.get(name));
      }
    }
    String salts = new String(files.get("salts.json"), StandardCharsets.UTF_8);
    String salt = salts.replaceFirst(".*\"" + from + "\":\"([^\"]*)\".*", "$1");
    String without = salts.replaceFirst("\"" + to + "\":\"[^\"]*\",?", "").replace(",}", "}");
    String start = "\"headers\":{";
    files.put(
        "salts.json",
        PackageScene.utf8(without.replace(start, start + "\"" + to + "\":\"" + salt + "\",")));
  }

  static void assertSays(Scene.Run run, int exit, String property, String outcome, String reason) {
    String expected =
        "{\"property\":\"%s\",\"outcome\":\"%s\",\"code\":\"%s\""
            .formatted(property, outcome, reason);
    assertTrue(run.out().contains(expected), expected + " in " + run.out() + run.err());
    assertEquals(exit, run.exit(), run.out());
  }
}
