package org.anzheng.archive;

import java.text.Normalizer;
import java.util.List;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/** Cleans names that come from other people's machines. */
final class FileNames {

  private FileNames() {}

  /**
   * The last part of a path, without control and direction-changing characters and what file
   * systems forbid, with the ending of its type.
   */
  static String clean(String name, FileType type, int most) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean =
        Normalizer.normalize(last, Normalizer.Form.NFC)
            .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}]", "")
            .replaceAll("[<>:\"|?*]", "_")
            .replaceAll("\\s+", " ")
            .replaceAll("^[. ]+|[. ]+$", "");
    if (clean.isEmpty()) {
      throw new Refusal(List.of(Objection.toField("file", KernelRefusal.REQUIRED)));
    }
    if (clean.codePointCount(0, clean.length()) > most) {
      throw new Refusal(List.of(Objection.toField("file", ArchiveRefusal.NAME_TOO_LONG, most)));
    }
    return type.fits(clean) ? clean : clean + "." + type.ending();
  }
}
