package org.anzheng.web.regulator.catalogue;

import java.util.List;
import org.anzheng.scheme.catalogue.CatalogueDraft;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Step;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.Typed;

/**
 * 目录草案页面.
 *
 * @param categories beside the version before
 * @param impact what it would touch now
 * @param signatures one line for each of the four departments
 * @param voided signatures that an edit made void
 * @param about what a comment can be about
 */
public record DraftPage(
    CatalogueDraft draft,
    Tone tone,
    List<Step> steps,
    List<Row> rows,
    List<CategoryLine> categories,
    List<ImpactLine> impact,
    List<SignatureLine> signatures,
    List<SignatureLine> voided,
    List<CommentLine> comments,
    List<TimelineEntry> history,
    Acts acts,
    List<Option> about,
    Typed typed,
    FormErrors errors) {

  /** What this reader can do now. */
  public record Acts(
      boolean edit,
      boolean consult,
      boolean send,
      boolean sign,
      boolean comment,
      boolean withdraw) {

    /** Whether there is a button at all. */
    public boolean any() {
      return edit || consult || send || sign || withdraw;
    }
  }

  /** 意见行. */
  public record CommentLine(String who, String at, String about, String text) {}

  /** The address of the draft. */
  public String path() {
    return "/regulator/catalogue/" + draft.number();
  }
}
