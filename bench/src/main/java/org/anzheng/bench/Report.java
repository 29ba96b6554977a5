package org.anzheng.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A result with the command that gave it. */
record Report(String command, int processors, Findings findings) {

  boolean holds() {
    return findings.lines().stream().allMatch(Line::holds);
  }

  String json() {
    return JsonMapper.builder()
        .build()
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(new Outcome(holds(), this));
  }

  /** The report as JSON shows it. */
  private record Outcome(boolean holds, Report report) {}

  String text() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", findings.measured(), findings.reference(), "ratio", "limit", ""));
    findings.lines().forEach(line -> rows.add(cells(line)));
    String table = rows.stream().map(row -> padded(row, rows)).collect(Collectors.joining("\n"));
    String limits =
        findings.lines().stream()
            .flatMap(line -> line.limit().stream())
            .map(limit -> "limit: " + limit.name())
            .distinct()
            .collect(Collectors.joining("\n"));
    return """
    %s
    %d processors; %s
    medians, in brackets least and most; each ratio is the median of its rounds' ratios

    %s

    %s
    %s\
    """
        .formatted(
            command,
            processors,
            findings.method(),
            table,
            limits,
            String.join("\n", findings.notes()))
        .strip();
  }

  private static List<String> cells(Line line) {
    int decimals = line.measured().median() < 20 ? 2 : 0;
    return List.of(
        line.what(),
        line.measured().text(decimals),
        line.reference().text(decimals),
        line.ratio().text(2),
        line.limit().map(Limit::text).orElse("none"),
        line.limit().map(limit -> line.holds() ? "holds" : "MISSED").orElse(""));
  }

  private static String padded(List<String> row, List<List<String>> all) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> pad(row.get(i), all.stream().mapToInt(r -> r.get(i).length()).max()))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  private static String pad(String cell, OptionalInt width) {
    return cell + " ".repeat(width.orElse(0) - cell.length());
  }
}
