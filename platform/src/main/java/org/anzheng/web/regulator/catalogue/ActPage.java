package org.anzheng.web.regulator.catalogue;

import java.util.List;
import org.anzheng.scheme.catalogue.CatalogueDraft;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;

/**
 * 目录草案核对页面: what an act is about, before it is done.
 *
 * @param signedText the line to sign with the department's key; empty without a registered key
 */
public record ActPage(
    CatalogueDraft draft,
    List<Row> rows,
    List<ImpactLine> impact,
    String signedText,
    Typed typed,
    FormErrors errors) {

  /** The address of the draft. */
  public String path() {
    return "/regulator/catalogue/" + draft.number();
  }
}
