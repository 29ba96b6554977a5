package org.anzheng.scheme.norms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.anzheng.scheme.catalogue.CategoryChange;
import org.springframework.modulith.NamedInterface;

/**
 * 差异行: one clause, row or value that is not the same in two versions.
 *
 * @param before as it stood; empty when it is new
 * @param after as it stands afterwards; empty when it goes
 * @param <T> what it is
 */
@NamedInterface("reads")
public record NormChange<T>(
    String key, CategoryChange change, Optional<T> before, Optional<T> after) {

  static <T> List<NormChange<T>> between(List<T> before, List<T> after, Function<T, String> key) {
    List<NormChange<T>> found = new ArrayList<>();
    for (T now : after) {
      Optional<T> was = find(before, key, key.apply(now));
      if (was.filter(now::equals).isEmpty()) {
        found.add(
            new NormChange<>(
                key.apply(now),
                was.isPresent() ? CategoryChange.CHANGED : CategoryChange.ADDED,
                was,
                Optional.of(now)));
      }
    }
    before.stream()
        .filter(was -> find(after, key, key.apply(was)).isEmpty())
        .map(was ->
            new NormChange<>(
                key.apply(was), CategoryChange.REMOVED, Optional.of(was), Optional.<T>empty()))
        .forEach(found::add);
    return List.copyOf(found);
  }

  private static <T> Optional<T> find(List<T> rows, Function<T, String> key, String wanted) {
    return rows.stream().filter(row -> key.apply(row).equals(wanted)).findFirst();
  }
}
