package org.anzheng.register.opendata;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.register.CsvLine;
import tools.jackson.databind.json.JsonMapper;

/** The same lines twice, as CSV and as JSON Lines; both are written at once. */
final class OpenDataPair implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int AT_ONCE = 1000;

  private final OpenDataTable table;
  private final OpenDataWriter<List<Optional<String>>> csv;
  private final OpenDataWriter<List<Optional<String>>> json;
  private List<List<Optional<String>>> next = new ArrayList<>();
  private long lines;

  OpenDataPair(Path folder, String name, OpenDataTable table) {
    this.table = table;
    this.csv = new OpenDataWriter<>(folder.resolve(name + ".csv.gz"), OpenDataPair::csv);
    this.json = new OpenDataWriter<>(folder.resolve(name + ".jsonl.gz"), this::json);
    csv.write(List.of(table.columns().stream().map(Optional::of).toList()));
  }

  void line(List<Optional<String>> cells) {
    next.add(cells);
    lines++;
    if (next.size() == AT_ONCE) {
      handOver();
    }
  }

  private void handOver() {
    List<List<Optional<String>>> some = next;
    next = new ArrayList<>();
    csv.write(some);
    json.write(some);
  }

  private static String csv(List<Optional<String>> cells) {
    return CsvLine.of(cells.stream().map(cell -> cell.orElse("")).toList());
  }

  private String json(List<Optional<String>> cells) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String name = table.columns().get(i);
      cells.get(i).ifPresent(value -> fields.put(name, value));
    }
    return JSON.writeValueAsString(fields) + "\n";
  }

  @Override
  public void close() {
    try (csv;
        json) {
      handOver();
    }
  }

  /** What was written, once it is closed. */
  List<OpenDataFile> files() {
    return List.of(csv.file(lines), json.file(lines));
  }
}
