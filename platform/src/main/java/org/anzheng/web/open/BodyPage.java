package org.anzheng.web.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.register.BodyEntry;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.Tone;

/**
 * 机构公示页.
 *
 * @param on the past day asked for; then it shows the approval alone, without what holds today
 * @param asOf what to know about that day
 */
public record BodyPage(
    BodyEntry body,
    Optional<LocalDate> on,
    Optional<AsOfNote> asOf,
    List<Row> rows,
    List<Row> scope,
    Optional<BodyFeesPage.Version> fees,
    List<Sheet.Part> tables,
    List<Row> reporting,
    List<TimelineEntry> history) {

  public BodyPage {
    rows = List.copyOf(rows);
    scope = List.copyOf(scope);
    tables = List.copyOf(tables);
    reporting = List.copyOf(reporting);
    history = List.copyOf(history);
  }

  /** What else to ask of the same day, if one was asked for. */
  public String day() {
    return on.map(day -> "?on=" + day).orElse("");
  }

  /** Tone of the standing. */
  public Tone tone() {
    return Tones.of(body.standing());
  }
}
