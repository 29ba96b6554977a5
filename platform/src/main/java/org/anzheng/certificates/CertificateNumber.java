package org.anzheng.certificates;

import java.util.Locale;
import java.util.regex.Pattern;
import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/**
 * 证书编号: {@code CSSC-YYYY-CC-NNNNNNN-K}, year of first issue, category, sequence and an ISO 7064 MOD
 * 37,36 check character over the letters and digits before it.
 */
@NamedInterface("reads")
@Basis("design")
public final class CertificateNumber {

  private static final Pattern FORM = Pattern.compile("CSSC-[0-9]{4}-[A-Z]{2}-[0-9]{7}-[0-9A-Z]");
  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int SEQUENCE_LIMIT = 10_000_000;

  private CertificateNumber() {}

  /** The number for a sequence value below ten million. */
  static String of(int year, String category, long sequence) {
    if (sequence < 1 || sequence >= SEQUENCE_LIMIT) {
      throw new IllegalStateException("certificate sequence exhausted: " + sequence);
    }
    String stem = String.format(Locale.ROOT, "CSSC-%04d-%s-%07d-", year, category, sequence);
    return stem + checkCharacter(stem);
  }

  /** Whether the text has the form of a number and its check character holds. */
  public static boolean isValid(String text) {
    return hasForm(text)
        && text.charAt(text.length() - 1) == checkCharacter(text.substring(0, text.length() - 1));
  }

  /** Whether the text has the form of a number, whatever its check character. */
  public static boolean hasForm(String text) {
    return FORM.matcher(text).matches();
  }

  /** As people type it: blanks around it and lower case are forgiven. */
  public static String normalise(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }

  private static char checkCharacter(String stem) {
    int product = 36;
    for (char c : stem.replace("-", "").toCharArray()) {
      int sum = (product + ALPHABET.indexOf(c)) % 36;
      product = (sum == 0 ? 36 : sum) * 2 % 37;
    }
    return ALPHABET.charAt((37 - product) % 36);
  }
}
