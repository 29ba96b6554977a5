package org.anzheng.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 占用日: a day on which somebody is booked.
 *
 * @param matter what for; empty when another body booked the person, which is not the reader's to see
 */
@NamedInterface("reads")
public record BookedDay(UUID person, LocalDate day, Optional<String> matter) {

  /** Whether it is for something else than this. */
  public boolean isForOther(String asked) {
    return matter.filter(asked::equals).isEmpty();
  }
}
