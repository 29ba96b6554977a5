package org.anzheng.supervision.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.supervision.offices.SubjectKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 检查表: what is checked of each kind of subject and in each way, by version; and what certified ones
 * are asked.
 */
@Repository
public class Checklists {

  private static final String SURVEY = "SURVEY";

  private final JdbcClient jdbc;

  Checklists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The checklist of an inspection that holds on a day: of its way, or else of its subject. */
  public List<ChecklistItem> on(SubjectKind kind, InspectionWay way, LocalDate day) {
    List<ChecklistItem> own = items(way.name(), day);
    return own.isEmpty() ? items(kind.name(), day) : own;
  }

  /** What certified organisations are asked about their body. */
  public List<ChecklistItem> survey(LocalDate day) {
    return items(SURVEY, day);
  }

  /** One question as it stood on a day; its code tells it from those of other checklists. */
  public Optional<ChecklistItem> item(String code, LocalDate day) {
    return jdbc.sql(
            """
            SELECT * FROM supervision.checklist_item WHERE code = :code AND valid_from <= :day
            ORDER BY version DESC LIMIT 1
            """)
        .param("code", code)
        .param("day", day)
        .query((row, i) -> item(row))
        .optional();
  }

  private List<ChecklistItem> items(String checklist, LocalDate day) {
    return jdbc.sql(
            """
            SELECT * FROM supervision.checklist_item
            WHERE checklist = :checklist AND version = (
              SELECT max(version) FROM supervision.checklist_item
              WHERE checklist = :checklist AND valid_from <= :day)
            ORDER BY place
            """)
        .param("checklist", checklist)
        .param("day", day)
        .query((row, i) -> item(row))
        .list();
  }

  private static ChecklistItem item(ResultSet row) throws SQLException {
    return new ChecklistItem(
        row.getString("code"),
        row.getInt("version"),
        row.getString("text_zh"),
        row.getString("text_en"),
        row.getString("basis"));
  }
}
