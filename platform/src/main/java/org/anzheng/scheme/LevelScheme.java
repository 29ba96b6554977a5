package org.anzheng.scheme;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * 等级体系: what the tiers or levels of a category are taken from, such as the two tiers of GB/T 32914
 * or three levels.
 *
 * @param levels lowest first
 */
@NamedInterface("reads")
public record LevelScheme(String code, String nameZh, String nameEn, List<Level> levels) {

  public LevelScheme {
    levels = List.copyOf(levels);
  }

  /**
   * 等级: one tier or level.
   *
   * @param code what cases and certificates carry
   */
  public record Level(String code, String nameZh, String nameEn) {}

  /** The codes, lowest first. */
  public List<String> codes() {
    return levels.stream().map(Level::code).toList();
  }
}
