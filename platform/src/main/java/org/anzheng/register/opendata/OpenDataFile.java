package org.anzheng.register.opendata;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 开放数据文件.
 *
 * @param lines how many certificates or bodies
 * @param bytes as published, compressed
 * @param sha256 of those bytes, hexadecimal
 */
public record OpenDataFile(String name, long lines, long bytes, String sha256) {

  Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", name);
    fields.put("lines", lines);
    fields.put("bytes", bytes);
    fields.put("sha256", sha256);
    return fields;
  }
}
