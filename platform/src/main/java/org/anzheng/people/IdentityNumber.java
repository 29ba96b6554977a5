package org.anzheng.people;

import java.util.Locale;
import org.anzheng.kernel.Basis;

/** 居民身份证号码 (GB 11643): 18 characters with a check character; the key of the one-body rule. */
@Basis("gb11643:4")
public final class IdentityNumber {

  private static final String CHECK = "10X98765432";

  private IdentityNumber() {}

  /** The number as it is compared: no blanks around it, upper case. */
  static String normalised(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }

  /** Whether it is written as such a number is, and its check character fits. */
  public static boolean isValid(String text) {
    String number = normalised(text);
    return number.matches("[0-9]{17}[0-9X]") && number.charAt(17) == checkCharacter(number);
  }

  /** The check character for the first 17 digits (ISO 7064 MOD 11-2). */
  static char checkCharacter(String digits) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum = (sum + digits.charAt(i) - '0') * 2 % 11;
    }
    return CHECK.charAt(sum);
  }
}
