package org.anzheng.scheme.norms;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 项目抽样行.
 *
 * @param projectsFrom smallest number of projects in progress it is for
 * @param projectsTo largest; empty for the last band
 * @param sample how many are drawn
 */
@NamedInterface("reads")
public record SampleRow(String tier, int projectsFrom, Optional<Integer> projectsTo, int sample) {

  /** What tells it from other rows. */
  public String key() {
    return tier + " " + projectsFrom;
  }

  boolean covers(String asked, int projects) {
    return tier.equals(asked)
        && projects >= projectsFrom
        && projectsTo.map(to -> projects <= to).orElse(true);
  }
}
