package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.Consistency;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TileReader;
import org.anzheng.proof.TiledTree;

/** Somebody outside who keeps every checkpoint ever seen and accepts no second history. */
final class Bystander {

  private final GivenLog log;
  private final Map<String, TreeMap<Long, String>> seen = new TreeMap<>();

  Bystander(GivenLog log) {
    this.log = log;
  }

  void look() {
    for (int year : log.keys.years()) {
      String note = log.folders.of(year).published().note();
      if (!note.isEmpty()) {
        look(year, note);
      }
    }
  }

  private void look(int year, String note) {
    Collection<NoteVerifier> keys = log.keys.verifiers(year);
    SignedNote signed = SignedNote.parse(note);
    assertThat(signed.signedBy(keys)).hasSize(2);
    Checkpoint now = Checkpoint.parse(signed.text());
    TreeMap<Long, String> known = seen.computeIfAbsent(now.origin(), o -> new TreeMap<>());
    if (!known.isEmpty()) {
      long earlier = known.lastKey();
      TiledTree tree = new TiledTree(TileReader.directory(log.folders.folder(year)), now.size());
      List<byte[]> proof = tree.consistencyProof(earlier);
      assertThat(
              Consistency.verify(
                  earlier,
                  now.size(),
                  HexFormat.of().parseHex(known.get(earlier)),
                  now.root(),
                  proof))
          .as("size %d extends size %d", now.size(), earlier)
          .isTrue();
    }
    String root = HexFormat.of().formatHex(now.root());
    assertThat(known.getOrDefault(now.size(), root)).isEqualTo(root);
    known.put(now.size(), root);
  }
}
