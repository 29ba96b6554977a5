package org.anzheng.web.applicant;

import java.util.List;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Row;

/**
 * 提交前核对.
 *
 * @param missing everything that is still objected to
 */
public record DraftCheckPage(
    String base, List<Answered> parts, List<Objection> missing, FormErrors errors) {

  /** 已填部分: one part with a way to change it. */
  public record Answered(String title, String href, List<Row> rows) {}
}
