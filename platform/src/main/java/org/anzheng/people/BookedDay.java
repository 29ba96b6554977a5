package org.anzheng.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 占用日: a day on which somebody is booked.
 *
 * @param matter what for; empty when another body booked the person, which is not the reader's to
 *     see
 * @param done whether the work of that day is over, so that it stands in nobody's way
 */
@NamedInterface("reads")
public record BookedDay(UUID person, LocalDate day, Optional<String> matter, boolean done) {

  /** Whether it keeps the person from this. */
  public boolean isInTheWayOf(String asked) {
    return !done && matter.filter(asked::equals).isEmpty();
  }
}
