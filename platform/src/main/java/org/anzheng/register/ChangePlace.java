package org.anzheng.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 变动位置: a place in the order of all changes, as a reader keeps it.
 *
 * @param transaction which transaction wrote the change
 * @param id which of its rows it is
 */
public record ChangePlace(long transaction, long id) {

  /** Before everything. */
  public static final ChangePlace START = new ChangePlace(0, 0);

  private static final Pattern FORM = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");

  /** The place that a text names; empty when it names none. */
  public static Optional<ChangePlace> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new ChangePlace(Long.parseLong(form.group(1)), Long.parseLong(form.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return transaction + "-" + id;
  }
}
