package org.anzheng.archive.records;

import java.util.List;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/**
 * 在办事项: what is open about a subject and therefore keeps its records: each module that has such
 * matters answers; the archive asks before anything is destroyed, and knows none of them.
 */
@NamedInterface("records")
public interface OpenMatters {

  /**
   * The numbers of what is open about one of these subjects, each {@code <noun>/<identifier>}; an
   * empty text for a matter whose party may not know of it yet.
   */
  List<String> about(Set<String> subjects);
}
