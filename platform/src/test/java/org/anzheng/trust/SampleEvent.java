package org.anzheng.trust;

import java.util.Map;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Fact;
import org.anzheng.kernel.PublicLeaf;

/** A public event of these tests: what became of a certificate or a body. */
record SampleEvent(Act act, String chain, PublicLeaf leaf) implements Fact {

  static SampleEvent certificate(int index, String to) {
    String number = "CSSC-2026-TA-%07d-K".formatted(index);
    return of(
        new PublicLeaf("cert", number, Map.of("no", number, "ev", "x", "to", to, "idx", index)));
  }

  static SampleEvent body(String number, String event, int standing, String categories) {
    return of(
        new PublicLeaf(
            "body",
            number,
            Map.of("no", number, "ev", event, "standing", standing, "categories", categories)));
  }

  private static SampleEvent of(PublicLeaf leaf) {
    return new SampleEvent(Sample.on(GivenLog.chain()).act(), GivenLog.chain(), leaf);
  }

  @Override
  public Optional<PublicLeaf> publicLeaf() {
    return Optional.of(leaf);
  }
}
