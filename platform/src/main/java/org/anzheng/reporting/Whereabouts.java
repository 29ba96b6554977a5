package org.anzheng.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.anzheng.reporting.PresenceStore.Presence;

/**
 * 去向: where else somebody was on the days of a row.
 *
 * @param elsewhere days with another body, which does not say where
 * @param besides days with another client of the same body
 */
record Whereabouts(Set<LocalDate> elsewhere, List<Presence> besides) {

  Whereabouts {
    elsewhere = Set.copyOf(elsewhere);
    besides = List.copyOf(besides);
  }

  static Whereabouts nowhere() {
    return new Whereabouts(Set.of(), List.of());
  }
}
