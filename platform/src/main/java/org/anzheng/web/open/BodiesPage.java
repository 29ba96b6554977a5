package org.anzheng.web.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.register.BodyEntry;
import org.anzheng.web.shared.Tone;

/**
 * 机构名录页.
 *
 * @param on the past day asked for
 * @param asOf what to know about that day
 */
public record BodiesPage(List<Line> lines, Optional<LocalDate> on, Optional<AsOfNote> asOf) {

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
