package org.anzheng.web.open;

import java.util.List;
import java.util.Optional;
import org.anzheng.register.BodyEntry;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.Tone;

/** 机构公示页. */
public record BodyPage(
    BodyEntry body,
    List<Row> rows,
    List<Row> scope,
    Optional<BodyFeesPage.Version> fees,
    Sheet.Table filings,
    List<Row> reporting,
    Sheet.Table supervision,
    List<TimelineEntry> history) {

  public BodyPage {
    rows = List.copyOf(rows);
    scope = List.copyOf(scope);
    reporting = List.copyOf(reporting);
    history = List.copyOf(history);
  }

  /** Tone of the standing. */
  public Tone tone() {
    return Tones.of(body.standing());
  }
}
