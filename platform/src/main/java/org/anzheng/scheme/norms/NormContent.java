package org.anzheng.scheme.norms;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 规范性文件内容: everything the departments give their opinion on, and nothing else. The revision is part
 * of it, so that an opinion never fits another revision.
 *
 * @param base the version it revises; empty for the first
 * @param version the version it becomes; empty until the effective date is set
 * @param resolution of the technical committee, if one opened the draft
 * @param rule what only a rule has
 * @param mark what only a mark has
 */
@NamedInterface("reads")
public record NormContent(
    String draft,
    int revision,
    NormKind kind,
    String base,
    String version,
    Optional<String> resolution,
    NormHeader header,
    List<NormClause> clauses,
    Optional<RuleContent> rule,
    Optional<MarkContent> mark) {

  public NormContent {
    clauses = List.copyOf(clauses);
  }

  /** The clause with this number. */
  public Optional<NormClause> clause(String number) {
    return clauses.stream().filter(c -> c.number().equals(number)).findFirst();
  }

  NormContent with(NormHeader changed, String newVersion) {
    return new NormContent(
        draft, revision + 1, kind, base, newVersion, resolution, changed, clauses, rule, mark);
  }

  NormContent with(List<NormClause> changed) {
    return new NormContent(
        draft, revision + 1, kind, base, version, resolution, header, changed, rule, mark);
  }

  NormContent with(RuleContent changed) {
    return new NormContent(
        draft,
        revision + 1,
        kind,
        base,
        version,
        resolution,
        header,
        clauses,
        Optional.of(changed),
        mark);
  }

  NormContent with(MarkContent changed) {
    return new NormContent(
        draft,
        revision + 1,
        kind,
        base,
        version,
        resolution,
        header,
        clauses,
        rule,
        Optional.of(changed));
  }
}
