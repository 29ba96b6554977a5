package org.anzheng.evaluations;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * 审查计划.
 *
 * @param sampling how projects and sites are sampled
 */
@NamedInterface("reads")
public record SitePlan(List<PlanDay> days, String sampling) {
  public SitePlan {
    days = List.copyOf(days);
  }
}
