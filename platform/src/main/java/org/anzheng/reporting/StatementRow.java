package org.anzheng.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 陈述行: what a row of the plan, result or activity table is about, and who was where. */
record StatementRow(
    ReportRow row,
    String key,
    String category,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<String> people) {

  private static final Pattern MEMBERS = Pattern.compile("[；;]");
  private static final Pattern PARTS = Pattern.compile("[，,]");
  private static final Pattern BETWEEN = Pattern.compile("\\|");
  private static final int LEAST_PARTS = 3;

  StatementRow {
    people = List.copyOf(people);
  }

  static StatementRow of(ReportTable table, ReportRow row) {
    return switch (table) {
      case PLAN ->
          new StatementRow(
              row,
              key(row, "clientCode", "activityCode", "startOn"),
              row.text("category"),
              row.day("startOn"),
              row.day("endOn"),
              MEMBERS
                  .splitAsStream(row.text("team"))
                  .filter(member -> !member.isBlank())
                  .map(member -> PARTS.splitAsStream(member).findFirst().orElse("").strip())
                  .toList());
      case RESULT ->
          new StatementRow(
              row,
              key(row, "ownNumber", "stage", "registrationNo", "arrivedOn"),
              "",
              row.day("arrivedOn"),
              row.day("leftOn"),
              List.of(row.text("registrationNo")));
      case ACTIVITY ->
          new StatementRow(
              row,
              key(row, "projectNo", "activityCode"),
              row.text("category"),
              row.day("startOn"),
              row.day("endOn"),
              List.of());
      case CERTIFICATE -> throw new IllegalArgumentException("certificates have a front door");
    };
  }

  /** Whether a text names members as number, name, role and perhaps telephone. */
  static boolean isTeam(String text) {
    List<List<String>> members =
        MEMBERS
            .splitAsStream(text)
            .filter(member -> !member.isBlank())
            .map(member -> PARTS.splitAsStream(member).map(String::strip).toList())
            .toList();
    return !members.isEmpty()
        && members.stream()
            .allMatch(parts ->
                parts.size() >= LEAST_PARTS
                    && parts.stream().limit(LEAST_PARTS).noneMatch(String::isEmpty));
  }

  /**
   * What its key begins with: the client in plans, the body's number of the certificate in results.
   */
  String place() {
    return BETWEEN.splitAsStream(key).findFirst().orElse("");
  }

  boolean withdraws() {
    return CertificateRowRules.WITHDRAWAL.equals(row.text("reportType"));
  }

  /** By which day it is found: the first day, or when the activity was commissioned. */
  Optional<LocalDate> begins() {
    return from.or(() -> row.day("commissionedOn"));
  }

  /** Every day somebody was, or will be, there. */
  List<LocalDate> days() {
    return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
        ? from.get().datesUntil(to.get().plusDays(1)).toList()
        : List.of();
  }

  private static String key(ReportRow row, String... columns) {
    return java.util.Arrays.stream(columns)
        .map(column ->
            column.endsWith("On")
                ? row.day(column).map(String::valueOf).orElse("")
                : row.text(column))
        .collect(java.util.stream.Collectors.joining("|"));
  }
}
