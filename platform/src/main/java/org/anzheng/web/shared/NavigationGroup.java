package org.anzheng.web.shared;

import java.util.List;
import java.util.stream.Stream;

/**
 * 导航组: pages that belong together; one alone stands for itself.
 *
 * @param key of the label, {@code navigation.group} and this
 */
public record NavigationGroup(String key, List<String> paths) {

  public NavigationGroup {
    paths = List.copyOf(paths);
  }

  static NavigationGroup of(String key, String... paths) {
    return new NavigationGroup(key, List.of(paths));
  }

  /** Each page by itself. */
  static NavigationGroup[] each(String... paths) {
    return Stream.of(paths).map(path -> of("", path)).toArray(NavigationGroup[]::new);
  }

  /** Where its link leads. */
  public String first() {
    return paths.getFirst();
  }

  /** Whether it has pages of its own to choose from. */
  public boolean isSplit() {
    return paths.size() > 1;
  }
}
