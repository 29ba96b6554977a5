package org.anzheng.web.open;

import java.util.List;
import java.util.Optional;
import org.anzheng.scheme.norms.NormVersion;
import org.anzheng.web.shared.Sheet;

/**
 * 认证标志页.
 *
 * @param title of the version in force; empty while there is none
 * @param marks one for each body
 * @param parts rules of use and misuse
 * @param versions every version
 */
public record MarksPage(
    String title,
    Optional<NormVersion> version,
    List<Mark> marks,
    List<Sheet.Part> parts,
    Sheet.Table versions) {

  public MarksPage {
    marks = List.copyOf(marks);
    parts = List.copyOf(parts);
  }

  /** 一个机构的标志. */
  public record Mark(String approvalNo, String body) {}
}
