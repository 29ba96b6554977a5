package org.anzheng.verifier;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.DrawFile;
import org.anzheng.proof.DrawSeed;
import org.anzheng.proof.ForgedSignature;
import org.anzheng.proof.InspectionDraw;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.NoteSignature;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.StrictJson;
import org.anzheng.proof.TrustList;

/**
 * Judges a random draw (随机抽取): lists in the log before the announced time, a seed that nobody knew
 * by then, and the result that both give.
 */
final class DrawJudge {

  private final DrawFile draw;
  private final Trust trust;

  DrawJudge(DrawFile draw, Trust trust) {
    this.draw = draw;
    this.trust = trust;
  }

  List<Verdict> verdicts() {
    return List.of(trust.verdict(), lists(), seed(), result());
  }

  /** What the file states; true only as far as the verdicts go. */
  Map<String, String> content() {
    Map<String, String> content = new LinkedHashMap<>();
    content.put("plan", draw.number());
    content.put("announced", draw.announced().toString());
    content.put("objects", Integer.toString(draw.lists().objects().size()));
    content.put("inspectors", Integer.toString(draw.lists().inspectors().size()));
    content.put("drawn", Integer.toString(draw.drawn().size()));
    return content;
  }

  private Verdict lists() {
    if (!leafNamesLists() || !draw.frozen().includesLeaf()) {
      return Verdict.isFalse(Property.DRAW_LISTS, "draw.lists-differ");
    }
    SignedNote note = draw.frozen().checkpoint();
    return switch (new HeadJudge(note, draw.frozen().head(), trust).unalterable().outcome()) {
      case FALSE -> Verdict.isFalse(Property.DRAW_LISTS, "draw.head-forged");
      case UNDECIDED, NOT_APPLICABLE -> Verdict.undecided(Property.DRAW_LISTS, "draw.in-doubt");
      case HOLDS -> listsCosigned(note);
    };
  }

  private Verdict listsCosigned(SignedNote note) {
    TrustList list = trust.known();
    if (!list.policy().wantsWitnesses()) {
      return Verdict.undecided(Property.DRAW_LISTS, "draw.no-witnesses");
    }
    try {
      if (!enough(note, time -> true)) {
        return Verdict.undecided(Property.DRAW_LISTS, "draw.lists-uncosigned");
      }
      return enough(note, time -> time.isBefore(draw.announced()))
          ? Verdict.holds(Property.DRAW_LISTS, "draw.lists-before", Words.instant(draw.announced()))
          : Verdict.isFalse(
              Property.DRAW_LISTS, "draw.lists-late", Words.instant(draw.announced()));
    } catch (ForgedSignature | Malformed e) {
      return Verdict.isFalse(Property.DRAW_LISTS, "draw.head-forged");
    }
  }

  private Verdict seed() {
    SignedNote note = draw.checkpoint();
    if (!DrawSeed.of(note).equals(draw.seed())) {
      return Verdict.isFalse(Property.DRAW_SEED, "draw.seed-differs");
    }
    Checkpoint head = Checkpoint.parse(note.text());
    if (!coversLists(head)) {
      return Verdict.isFalse(Property.DRAW_SEED, "draw.seed-older");
    }
    return switch (new HeadJudge(note, head, trust).unalterable().outcome()) {
      case FALSE -> Verdict.isFalse(Property.DRAW_SEED, "draw.head-forged");
      case UNDECIDED, NOT_APPLICABLE -> Verdict.undecided(Property.DRAW_SEED, "draw.in-doubt");
      case HOLDS -> seedCosigned(note, head.size());
    };
  }

  private Verdict seedCosigned(SignedNote note, long size) {
    TrustList list = trust.known();
    if (!list.policy().wantsWitnesses()) {
      return Verdict.undecided(Property.DRAW_SEED, "draw.no-witnesses");
    }
    List<NoteSignature> lines = DrawSeed.cosignatures(note);
    try {
      if (list.cosigners(note).size() != lines.size()) {
        return Verdict.isFalse(Property.DRAW_SEED, "draw.seed-strangers");
      }
      if (lines.stream().anyMatch(line -> line.cosignedAt().isBefore(draw.announced()))) {
        return Verdict.isFalse(
            Property.DRAW_SEED, "draw.seed-early", Words.instant(draw.announced()));
      }
      return enough(note, time -> true)
          ? Verdict.holds(
              Property.DRAW_SEED,
              "draw.seed-after",
              lines.size(),
              Words.instant(draw.announced()),
              size)
          : Verdict.isFalse(Property.DRAW_SEED, "draw.seed-too-few", lines.size());
    } catch (ForgedSignature | Malformed e) {
      return Verdict.isFalse(Property.DRAW_SEED, "draw.head-forged");
    }
  }

  private Verdict result() {
    return draw.lists().draw(draw.seed()).equals(draw.drawn())
        ? Verdict.holds(
            Property.DRAW_RESULT,
            "draw.result-same",
            draw.drawn().size(),
            draw.lists().objects().size(),
            InspectionDraw.METHOD)
        : Verdict.isFalse(Property.DRAW_RESULT, "draw.result-differs", InspectionDraw.METHOD);
  }

  private boolean leafNamesLists() {
    try {
      Map<String, ?> leaf = StrictJson.object(draw.frozen().leaf().orElseGet(() -> new byte[0]));
      return "draw".equals(leaf.get("t"))
          && "freeze".equals(leaf.get("ev"))
          && draw.number().equals(leaf.get("no"))
          && draw.announced().toString().equals(leaf.get("eff"))
          && draw.lists().objectsHash().equals(leaf.get("objects"))
          && draw.lists().inspectorsHash().equals(leaf.get("inspectors"))
          && draw.lists().sharesText().equals(leaf.get("shares"));
    } catch (Malformed notJson) {
      return false;
    }
  }

  /** In one log, the head of the seed has the lists below it; another year has its own log. */
  private boolean coversLists(Checkpoint head) {
    return !head.origin().equals(draw.frozen().head().origin())
        || head.size() > draw.frozen().index();
  }

  /** Whether cosignatures of such times are enough by the policy. */
  private boolean enough(SignedNote note, Predicate<Instant> when) {
    List<NoteSignature> lines =
        DrawSeed.cosignatures(note).stream().filter(line -> when.test(line.cosignedAt())).toList();
    TrustList list = trust.known();
    Set<String> cosigned =
        lines.isEmpty() ? Set.of() : list.cosigners(new SignedNote(note.text(), lines));
    return list.policy().isSatisfiedBy(cosigned);
  }
}
