package org.anzheng.scheme.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.anzheng.scheme.Category;

/** Rows of drafts and their categories. */
final class DraftRow {

  private DraftRow() {}

  static CatalogueDraft draft(ResultSet row, BiFunction<String, Integer, List<Category>> categories)
      throws SQLException {
    String number = row.getString("number");
    int revision = row.getInt("revision");
    CatalogueContent content =
        new CatalogueContent(
            number,
            revision,
            row.getString("title"),
            Optional.ofNullable(row.getString("resolution")),
            row.getString("base"),
            row.getString("proposed"),
            Optional.ofNullable(row.getObject("effective_from", LocalDate.class)),
            Optional.ofNullable(row.getObject("transition_to", LocalDate.class)),
            row.getString("explanation"),
            categories.apply(number, revision));
    return new CatalogueDraft(
        CatalogueDraftStatus.valueOf(row.getString("status")),
        content,
        row.getString("content_hash"),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        row.getInt("row_version"));
  }

  static Category category(ResultSet row, int index) throws SQLException {
    return new Category(
        row.getString("code"),
        row.getString("name_zh"),
        row.getString("name_en"),
        row.getString("definition_zh"),
        row.getString("definition_en"),
        List.of((String[]) row.getArray("tiers").getArray()),
        row.getString("criteria"),
        row.getString("level_scheme"),
        List.of((String[]) row.getArray("service_classes").getArray()));
  }

  static Map<String, Object> parameters(Category category) {
    return Map.of(
        "code", category.code(),
        "nameZh", category.nameZh(),
        "nameEn", category.nameEn(),
        "definitionZh", category.definitionZh(),
        "definitionEn", category.definitionEn(),
        "tiers", category.tiers().toArray(String[]::new),
        "criteria", category.criteria(),
        "levelScheme", category.levelScheme(),
        "serviceClasses", category.serviceClasses().toArray(String[]::new));
  }
}
