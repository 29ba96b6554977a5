package org.anzheng.web.body;

import java.util.List;
import org.anzheng.scheme.ClauseGroup;
import org.anzheng.web.shared.View;

/** Names of clause groups; the code itself where a later rule has the group no more. */
final class ClauseNames {

  private ClauseNames() {}

  static String of(List<ClauseGroup> groups, String code, View view) {
    return groups.stream()
        .filter(group -> group.code().equals(code))
        .findFirst()
        .map(group -> view.either(group.nameZh(), group.nameEn()))
        .orElse(code);
  }
}
