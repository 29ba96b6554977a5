package org.anzheng.register.opendata;

import java.util.List;

/** 开放数据表: what is published, with its columns in their order; the dictionary explains each. */
public enum OpenDataTable {
  /** 证书. */
  CERTIFICATES(
      "certificates",
      "number",
      "status",
      "status_since",
      "reason",
      "suspended_until",
      "holder_name",
      "holder_name_en",
      "holder_uscc",
      "division",
      "category",
      "level",
      "rule_version",
      "scope_zh",
      "scope_en",
      "issuer",
      "issuer_name",
      "decided_on",
      "issued_on",
      "valid_to",
      "replaces",
      "replaced_by",
      "document_hash"),
  /** 机构. */
  BODIES(
      "bodies",
      "approval_no",
      "name",
      "name_en",
      "standing",
      "standing_since",
      "valid_from",
      "valid_to",
      "categories");

  private final String file;
  private final List<String> columns;

  OpenDataTable(String file, String... columns) {
    this.file = file;
    this.columns = List.of(columns);
  }

  /** How its files begin. */
  public String file() {
    return file;
  }

  /** The names of its columns. */
  public List<String> columns() {
    return columns;
  }
}
