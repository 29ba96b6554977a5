package org.anzheng.evaluations;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 文件审查报告.
 *
 * @param issues what has to be looked at on site; may be blank
 */
@NamedInterface("reads")
public record DocumentReview(String conclusion, String issues, List<UUID> evidence) {
  public DocumentReview {
    evidence = List.copyOf(evidence);
  }
}
