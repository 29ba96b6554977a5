package org.anzheng.reporting;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** 报告表: the tables of national reporting. */
@NamedInterface("reads")
public enum ReportTable {
  /** 审核计划信息表. */
  PLAN("审核计划信息表"),
  /** 审核结果信息表. */
  RESULT("审核结果信息表"),
  /** 证书信息表. */
  CERTIFICATE("证书信息表"),
  /** 认证活动信息表. */
  ACTIVITY("认证活动信息表");

  private final String sheet;

  ReportTable(String sheet) {
    this.sheet = sheet;
  }

  /** The name that national reporting fixes for its sheet in a workbook. */
  public String sheet() {
    return sheet;
  }

  /** All of these names. */
  static Set<String> sheets() {
    return Stream.of(values()).map(ReportTable::sheet).collect(Collectors.toUnmodifiableSet());
  }
}
