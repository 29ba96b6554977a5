package org.anzheng.api.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 关注请求.
 *
 * @param targets certificate numbers and credit codes
 * @param note the adopter's own words
 */
record WatchOrder(@Nullable List<String> targets, @Nullable String note) {

  List<String> wanted() {
    return targets == null ? List.of() : targets.stream().map(String::valueOf).toList();
  }

  String words() {
    return note == null ? "" : note;
  }
}
