package org.anzheng.register.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.register.ChangePlace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 开放数据索引: what was published on a day.
 *
 * @param asOf when it was read from the register, all of it at one moment
 * @param place from where to read the changes on that came later
 * @param previous the day to which the changes refer; empty on the first
 */
public record OpenDataIndex(
    LocalDate day,
    Instant asOf,
    ChangePlace place,
    Optional<LocalDate> previous,
    List<OpenDataFile> files) {

  private static final JsonMapper JSON = new JsonMapper();

  public OpenDataIndex {
    files = List.copyOf(files);
  }

  Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("day", day.toString());
    fields.put("data_as_of", asOf.toString());
    fields.put("changes_after", place.toString());
    previous.ifPresent(p -> fields.put("delta_since", p.toString()));
    fields.put("files", files.stream().map(OpenDataFile::fields).toList());
    return fields;
  }

  byte[] json() {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(fields());
  }

  static OpenDataIndex parse(byte[] json) {
    JsonNode index = JSON.readTree(json);
    return new OpenDataIndex(
        LocalDate.parse(index.path("day").asString()),
        Instant.parse(index.path("data_as_of").asString()),
        ChangePlace.parse(index.path("changes_after").asString()).orElse(ChangePlace.START),
        index.has("delta_since")
            ? Optional.of(LocalDate.parse(index.path("delta_since").asString()))
            : Optional.empty(),
        index.path("files").valueStream().map(OpenDataIndex::file).toList());
  }

  private static OpenDataFile file(JsonNode file) {
    return new OpenDataFile(
        file.path("name").asString(),
        file.path("lines").asLong(),
        file.path("bytes").asLong(),
        file.path("sha256").asString());
  }
}
