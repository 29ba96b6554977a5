package org.anzheng.parties;

import java.util.Locale;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.modulith.NamedInterface;

/**
 * 统一社会信用代码: the unified social credit code of an organisation (GB 32100-2015), 18 characters, with
 * both check digits verified: its own and that of the organisation code inside (GB 11714).
 *
 * <p>A valid code is not an identity: name and code must be matched against the business register.
 *
 * @param value the code, upper case
 */
@NamedInterface("reads")
@Basis("gb32100:5")
public record Uscc(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  public Uscc {
    if (!isValid(value)) {
      throw new Refusal(KernelRefusal.USCC_WRONG, value);
    }
  }

  /** Reads a code as people type it: blanks around it and lower case are forgiven. */
  public static Uscc parse(String text) {
    return new Uscc(text.strip().toUpperCase(Locale.ROOT));
  }

  /** Whether both check digits hold. */
  public static boolean isValid(String code) {
    return code.length() == 18
        && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
        && code.charAt(17) == checkCharacter(code)
        && code.charAt(16) == organisationCheckCharacter(code.substring(8, 16));
  }

  /** The check character for the first 17 characters of {@code code}. */
  public static char checkCharacter(String code) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /** The GB 11714 check character for an organisation code of eight characters. */
  public static char organisationCheckCharacter(String organisationCode) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += Character.digit(organisationCode.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
    }
    return "0123456789X0".charAt(11 - sum % 11);
  }

  @Override
  public String toString() {
    return value;
  }
}
