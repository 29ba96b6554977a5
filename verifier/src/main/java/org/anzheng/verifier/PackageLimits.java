package org.anzheng.verifier;

import java.util.regex.Pattern;
import org.anzheng.proof.EvidenceManifest;

/** How much of a package of unknown origin is read (核验限度). */
final class PackageLimits {

  /** Files, the two that are not listed among them. */
  static final int MOST_ENTRIES = EvidenceManifest.MOST_FILES;

  /** Of a file that is judged, in bytes. */
  static final long LONGEST_JUDGED = 8L << 20;

  /** Of all files that are judged together: they are held in memory. */
  static final long ALL_JUDGED = 96L << 20;

  /** Of everything when unpacked. */
  static final long ALL = 8L << 30;

  /** A file beyond the first megabyte must not unpack to more than so many times its length. */
  static final long MOST_RATIO = 200;

  static final long RATIO_FROM = 1L << 20;

  static final int LONGEST_NAME = 120;

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?");

  private static final String RECORD = ".record.json";

  private PackageLimits() {}

  /** At most one folder deep, and nothing that could lead out of it. */
  static boolean isName(String name) {
    return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
  }

  /** Evidence files and documents are measured; everything else is judged. */
  static boolean isJudged(String name) {
    return !name.endsWith(".pdf")
        && !name.endsWith(".md")
        && (!name.startsWith("files/") || name.endsWith(RECORD));
  }
}
