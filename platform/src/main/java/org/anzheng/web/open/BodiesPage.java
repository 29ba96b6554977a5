package org.anzheng.web.open;

import java.util.List;
import org.anzheng.register.BodyEntry;
import org.anzheng.web.shared.Tone;

/** 机构名录页. */
public record BodiesPage(List<Line> lines) {

  public BodiesPage {
    lines = List.copyOf(lines);
  }

  /**
   * 机构名录行.
   *
   * @param scope categories in the reader's language
   */
  public record Line(BodyEntry body, String scope) {

    /** Tone of the standing. */
    public Tone tone() {
      return Tones.of(body.standing());
    }
  }
}
