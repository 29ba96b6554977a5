package org.anzheng.scheme.norms;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** 草案修改: one change of a draft's content. */
@NamedInterface("norms")
public sealed interface NormEdit {

  /** 要素. */
  @NamedInterface("norms")
  record Header(NormHeader header) implements NormEdit {}

  /**
   * 条款.
   *
   * @param instead number of the clause it replaces; empty for a new one
   */
  @NamedInterface("norms")
  record SaveClause(Optional<String> instead, NormClause clause) implements NormEdit {}

  /** 删除条款. */
  @NamedInterface("norms")
  record RemoveClause(String number) implements NormEdit {}

  /** 准则, all rows. */
  @NamedInterface("norms")
  record Criteria(List<RuleCriterion> rows) implements NormEdit {
    public Criteria {
      rows = List.copyOf(rows);
    }
  }

  /** 参数: another value for a key the rule has. */
  @NamedInterface("norms")
  record Parameter(RuleParameter value) implements NormEdit {}

  /** 人日基准表. */
  @NamedInterface("norms")
  record ManDays(ManDayTable table) implements NormEdit {}

  /** 项目抽样表. */
  @NamedInterface("norms")
  record Samples(SampleTable table) implements NormEdit {}

  /** 标志. */
  @NamedInterface("norms")
  record Mark(MarkContent mark) implements NormEdit {}
}
