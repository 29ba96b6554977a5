package org.anzheng.supervision.published;

import java.util.Collection;
import java.util.regex.Pattern;
import org.anzheng.kernel.Basis;

/** 个人信息遮盖: what is published names no person and no number that points at one. */
@Basis("penalty-publicity")
public final class Masking {

  private static final String HIDDEN = "某";
  private static final Pattern IDENTITY =
      Pattern.compile("(?<![0-9A-Z])[0-9]{17}[0-9Xx](?![0-9A-Z])");
  private static final Pattern TELEPHONE = Pattern.compile("(?<![0-9])1[3-9][0-9]{9}(?![0-9])");

  private Masking() {}

  /** The text with these names, identity numbers and mobile numbers hidden. */
  public static String of(String text, Collection<String> names) {
    String masked = text;
    for (String name : names) {
      if (!name.isBlank()) {
        masked = masked.replace(name, name(name));
      }
    }
    masked = IDENTITY.matcher(masked).replaceAll("******************");
    return TELEPHONE.matcher(masked).replaceAll("***********");
  }

  /** 姓名: the family name and a sign. */
  public static String name(String name) {
    return name.isBlank() ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + HIDDEN;
  }
}
