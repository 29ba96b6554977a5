package org.anzheng.reporting;

import java.util.Map;
import java.util.Set;

/**
 * 代码表: codes by table, and the levels of each category.
 *
 * @param codes by the name of the table
 * @param levels by category
 */
record CodeTables(Map<String, Set<String>> codes, Map<String, Set<String>> levels) {

  CodeTables {
    codes = Map.copyOf(codes);
    levels = Map.copyOf(levels);
  }

  boolean has(String table, String code) {
    return codes.getOrDefault(table, Set.of()).contains(code);
  }

  boolean hasCategory(String category) {
    return levels.containsKey(category);
  }

  boolean hasLevel(String category, String level) {
    return levels.getOrDefault(category, Set.of()).contains(level);
  }
}
