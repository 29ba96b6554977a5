package org.anzheng.certification;

import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * 补正通知: the one complete list of gaps.
 *
 * @param until last day to supplement
 */
@NamedInterface("reads")
public record SupplementRequest(List<Gap> gaps, LocalDate until) {

  public SupplementRequest {
    gaps = List.copyOf(gaps);
  }
}
