package org.anzheng.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.anzheng.proof.CanonicalJson;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.DrawFile;
import org.anzheng.proof.DrawSeed;
import org.anzheng.proof.InspectionDraw;
import org.anzheng.proof.InspectionDraw.Drawn;
import org.anzheng.proof.NoteKeyType;
import org.anzheng.proof.NoteSigner;
import org.anzheng.proof.Policy;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TlogProof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A random draw is made again from its file; whatever is changed in it is found. */
class VerifyDrawTest {

  private static final Instant ANNOUNCED = Instant.parse("2026-09-01T02:00:00Z");

  @TempDir Path folder;
  private Scene scene;
  private InspectionDraw lists;
  private String trust;

  @BeforeEach
  void freeze() throws IOException {
    scene = new Scene(folder);
    trust = scene.trust(Scene.threeOfFour());
    List<String> objects = new ArrayList<>();
    for (int i = 1; i <= 25; i++) {
      objects.add((i % 5 == 0 ? "RAISED" : "NORMAL") + " CSSC-2026-TA-%07d-K".formatted(i));
    }
    lists =
        new InspectionDraw(
            objects.stream().sorted().toList(),
            List.of(
                "001 - 示例检查员甲",
                "002 CSSC-2026-TA-0000005-K,CSSC-2026-TA-0000010-K 示例检查员乙",
                "003 - 示例 检查员丙",
                "004 CSSC-2026-TA-0000005-K 示例检查员丁"),
            Map.of("NORMAL", 10, "RAISED", 50));
  }

  @Test
  void an_honest_draw_holds_in_every_property_and_an_independent_script_draws_the_same()
      throws Exception {
    DrawFile draw = draw();
    Scene.Run run = judge(draw.format());
    assertEquals(0, run.exit(), run.out());
    assertEquals(5, draw.drawn().size(), "2 of 20 and 3 of 5, rounded up");
    assertEquals(DrawnByHand.of(draw), draw.drawn());
    assertEquals(
        draw.format(), DrawFile.parse(Scene.utf8(draw.format())).format(), "read as written");
    Scene.Run zh = Scene.verify(scene.write("draw.json", draw.format()), "--trust", trust);
    assertEquals(3, zh.exit(), "a self-asserted trust list decides nothing");
    assertTrue(zh.out().contains("结果可由名单和种子重算"), zh.out());
  }

  @Test
  void a_changed_list_share_or_time_is_not_what_was_frozen() throws IOException {
    DrawFile draw = draw();
    List<String> fewer = lists.objects().subList(1, 25);
    InspectionDraw shorter = new InspectionDraw(fewer, lists.inspectors(), lists.shares());
    found("draw.lists-differ", with(draw, shorter, draw.announced(), shorter.draw(draw.seed())));
    InspectionDraw softer =
        new InspectionDraw(lists.objects(), lists.inspectors(), Map.of("NORMAL", 5, "RAISED", 50));
    found("draw.lists-differ", with(draw, softer, draw.announced(), softer.draw(draw.seed())));
    found("draw.lists-differ", with(draw, lists, ANNOUNCED.plusSeconds(60), draw.drawn()));
    String swapped =
        draw.format()
            .replace(
                lists.objects().get(0) + "\",\"" + lists.objects().get(1),
                lists.objects().get(1) + "\",\"" + lists.objects().get(0));
    assertEquals(2, judge(swapped).exit(), "an order of its own is no frozen list");
  }

  @Test
  void another_result_or_order_is_not_what_the_seed_gives() throws IOException {
    DrawFile draw = draw();
    List<Drawn> turned = new ArrayList<>(draw.drawn());
    turned.addFirst(turned.removeLast());
    found("draw.result-differs", with(draw, lists, draw.announced(), turned));
    List<Drawn> friendly = new ArrayList<>(draw.drawn());
    friendly.set(0, new Drawn(friendly.getFirst().object(), List.of("003", "999")));
    found("draw.result-differs", with(draw, lists, draw.announced(), friendly));
  }

  @Test
  void a_seed_of_ones_own_is_found_whatever_it_is_made_of() throws IOException {
    SignedNote frozen = cosigned(proof().checkpoint(), 4, ANNOUNCED.minusSeconds(3));
    TlogProof before = new TlogProof(leaf(), 1, proof().hashes(), frozen);
    String other = "0".repeat(64);
    found(
        "draw.seed-differs",
        new DrawFile("SJ-2026-0001", ANNOUNCED, lists, before, after(4), other, lists.draw(other)));
    found("draw.seed-too-few", drawn(before, after(2)));
    found("draw.seed-early", drawn(before, cosigned(head(9), 4, ANNOUNCED.minusSeconds(1))));
    found("draw.seed-older", drawn(before, cosigned(head(1), 4, ANNOUNCED.plusSeconds(1))));
    NoteSigner stranger = Scene.signer(NoteKeyType.COSIGNATURE, "e.example.cn");
    SignedNote more = after(3).with(stranger.cosign(head(9).text(), ANNOUNCED.plusSeconds(2)));
    found("draw.seed-strangers", drawn(before, more));
    SignedNote forged =
        after(3).with(scene.witnesses.get("d").cosign("x\n", ANNOUNCED.plusSeconds(2)));
    found("draw.head-forged", drawn(before, forged));
  }

  @Test
  void lists_logged_too_late_or_unwitnessed_are_not_vouched_for() throws IOException {
    SignedNote late = cosigned(proof().checkpoint(), 4, ANNOUNCED);
    found("draw.lists-late", drawn(new TlogProof(leaf(), 1, proof().hashes(), late), after(4)));
    DrawFile alone = drawn(proof(), after(4));
    Scene.Run run = judge(alone.format());
    assertEquals(3, run.exit(), run.out());
    assertTrue(run.out().contains("draw.lists-uncosigned"), run.out());
    trust = scene.trust(Policy.WITHOUT_WITNESSES);
    assertTrue(judge(draw().format()).out().contains("draw.no-witnesses"));
  }

  private DrawFile draw() {
    SignedNote frozen = cosigned(proof().checkpoint(), 4, ANNOUNCED.minusSeconds(3));
    return drawn(new TlogProof(leaf(), 1, proof().hashes(), frozen), after(3));
  }

  private DrawFile drawn(TlogProof frozen, SignedNote checkpoint) {
    String seed = DrawSeed.of(checkpoint);
    return new DrawFile(
        "SJ-2026-0001", ANNOUNCED, lists, frozen, checkpoint, seed, lists.draw(seed));
  }

  private static DrawFile with(
      DrawFile draw, InspectionDraw other, Instant announced, List<Drawn> drawn) {
    return new DrawFile(
        draw.number(), announced, other, draw.frozen(), draw.checkpoint(), draw.seed(), drawn);
  }

  private byte[] leaf() {
    return CanonicalJson.of(
        Map.of(
            "t",
            "draw",
            "ev",
            "freeze",
            "no",
            "SJ-2026-0001",
            "kind",
            "CERTIFICATE",
            "eff",
            ANNOUNCED.toString(),
            "objects",
            lists.objectsHash(),
            "inspectors",
            lists.inspectorsHash(),
            "shares",
            lists.sharesText()));
  }

  private TlogProof proof() {
    return scene.proof(leaf());
  }

  private SignedNote after(int witnesses) {
    return cosigned(head(9), witnesses, ANNOUNCED.plusSeconds(5));
  }

  private SignedNote head(long size) {
    byte[] root = Base64.getDecoder().decode("A".repeat(43) + "=");
    return new Checkpoint(Scene.ORIGIN, size, root).sign(List.of(scene.log));
  }

  private SignedNote cosigned(SignedNote head, int witnesses, Instant at) {
    SignedNote note = head;
    for (NoteSigner witness : scene.witnesses.values().stream().limit(witnesses).toList()) {
      note = note.with(witness.cosign(head.text(), at));
    }
    return note;
  }

  private void found(String reason, DrawFile draw) throws IOException {
    Scene.Run run = judge(draw.format());
    assertEquals(1, run.exit(), run.out());
    assertTrue(run.out().contains("\"" + reason + "\""), reason + ": " + run.out());
  }

  private Scene.Run judge(String file) throws IOException {
    return scene.judge(scene.write("draw.json", file), trust);
  }
}
