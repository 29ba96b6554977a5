package org.anzheng.supervision.draws;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.proof.InspectionDraw;
import org.anzheng.supervision.draws.DrawPlan.Frozen;
import org.anzheng.supervision.draws.DrawPlan.Made;
import org.anzheng.supervision.draws.PlanForm.Avoidance;
import org.anzheng.supervision.draws.PlanForm.RaisedObject;

/** Inspection plans as their table has them. */
final class DrawRows {

  private DrawRows() {}

  static DrawPlan plan(ResultSet row, int index) throws SQLException {
    PlanForm form = form(row);
    return new DrawPlan(
        row.getString("number"),
        row.getObject("organisation", UUID.class),
        form,
        DrawStatus.valueOf(row.getString("status")),
        frozen(row, form),
        made(row),
        row.getInt("version"));
  }

  private static PlanForm form(ResultSet row) throws SQLException {
    return new PlanForm(
        row.getString("title"),
        row.getInt("year"),
        InspectionKind.valueOf(row.getString("object_kind")),
        row.getString("category"),
        row.getString("issuer"),
        row.getString("division"),
        row.getInt("share_normal"),
        row.getInt("share_raised"),
        texts(row, "raised_objects").stream()
            .map(line -> line.split(" ", 2))
            .map(part -> new RaisedObject(part[0], part[1]))
            .toList(),
        ids(row, "inspectors"),
        texts(row, "avoidances").stream()
            .map(line -> line.split(" ", 3))
            .map(part -> new Avoidance(UUID.fromString(part[0]), part[1], part[2]))
            .toList());
  }

  private static Optional<Frozen> frozen(ResultSet row, PlanForm form) throws SQLException {
    UUID fact = row.getObject("freeze_fact", UUID.class);
    return fact == null
        ? Optional.empty()
        : Optional.of(
            new Frozen(
                new InspectionDraw(
                    texts(row, "objects"), texts(row, "inspector_lines"), form.shares()),
                ids(row, "roster"),
                row.getObject("announced", OffsetDateTime.class).toInstant(),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                fact));
  }

  private static Optional<Made> made(ResultSet row) throws SQLException {
    String seed = row.getString("seed");
    return seed == null
        ? Optional.empty()
        : Optional.of(
            new Made(
                seed,
                row.getString("checkpoint"),
                row.getObject("drawn_at", OffsetDateTime.class).toInstant(),
                row.getObject("due", LocalDate.class)));
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static List<UUID> ids(ResultSet row, String column) throws SQLException {
    return Arrays.asList((UUID[]) row.getArray(column).getArray());
  }
}
