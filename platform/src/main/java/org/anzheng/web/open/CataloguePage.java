package org.anzheng.web.open;

import java.util.List;
import java.util.Optional;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.scheme.catalogue.CatalogueDecision;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Tone;

/**
 * 认证目录页: one version with its categories, its signatures and all other versions.
 *
 * @param shown the version the page is about
 * @param state whether it holds, in words
 * @param decision how it came about; empty for the one that the opinions announced
 * @param previous the version before, with which the categories are compared
 * @param versions every version, newest first
 */
public record CataloguePage(
    CatalogueVersion shown,
    Tone tone,
    String state,
    List<Line> categories,
    Optional<CatalogueDecision> decision,
    List<Signature> signatures,
    Optional<String> previous,
    List<CatalogueVersion> versions) {

  /**
   * 类别.
   *
   * @param change beside the version before; empty where nothing differs
   */
  public record Line(
      String code, String name, String definition, Tone tone, String change, List<Row> rows) {}

  /**
   * 部门会签.
   *
   * @param details what is needed to verify a signature made with a department's key; may be empty
   */
  public record Signature(
      String department, String organisation, String at, String kind, List<Row> details) {}

  /** Where the version stands. */
  public String path() {
    return "/catalogue/" + shown.version();
  }
}
