package org.anzheng.adoption.verification;

/**
 * 核验事项: a number, and what somebody was told about it, as typed; empty for what is not asked.
 *
 * @param uscc unified social credit code of the holder
 * @param holder name of the holder
 * @param category code or name of the category
 * @param level code or name of the level
 * @param body approval number of the issuer
 * @param on the day for which the answer is to hold, such as {@code 2026-03-31}
 */
public record VerificationItem(
    String number,
    String uscc,
    String holder,
    String category,
    String level,
    String body,
    String on) {

  /** No field is longer. */
  public static final int LONGEST = 200;

  /** A number alone. */
  public static VerificationItem of(String number) {
    return new VerificationItem(number, "", "", "", "", "");
  }

  /** Without a level. */
  public VerificationItem(
      String number, String uscc, String holder, String category, String body, String on) {
    this(number, uscc, holder, category, "", body, on);
  }

  public VerificationItem {
    number = kept(number);
    uscc = kept(uscc);
    holder = kept(holder);
    category = kept(category);
    level = kept(level);
    body = kept(body);
    on = kept(on);
  }

  /** Of what is too long the beginning is kept: it is not found either way. */
  private static String kept(String text) {
    String stripped = text.strip();
    return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST) + "…";
  }

  /** Whether nothing at all was given. */
  boolean isEmpty() {
    return (number + uscc + holder + category + level + body + on).isEmpty();
  }
}
