package org.anzheng.scheme.norms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.Catalogue;
import org.springframework.stereotype.Component;

/** 草案编辑: the first revision of a draft, and the next one after a change. */
@Component
class NormEditor {

  private final NormVersionStore versions;
  private final RuleRegister register;
  private final Catalogue catalogue;

  NormEditor(NormVersionStore versions, RuleRegister register, Catalogue catalogue) {
    this.versions = versions;
    this.register = register;
    this.catalogue = catalogue;
  }

  /** As the version published last stands, with the register's present numbers. */
  NormContent begin(NormKind kind, String number, String title, Optional<String> resolution) {
    Optional<NormBefore> before = versions.last(kind);
    return new NormContent(
        number,
        1,
        kind,
        before.map(b -> b.version().id()).orElse(""),
        "",
        resolution,
        new NormHeader(
            title.strip(),
            before.map(b -> b.version().titleEn()).orElse(""),
            Optional.empty(),
            Optional.empty(),
            ""),
        before.map(b -> b.content().clauses()).orElse(List.of()),
        before
            .flatMap(b -> b.content().rule())
            .map(rule -> rule.withParameters(register.parameters())),
        kind == NormKind.MARK
            ? before.flatMap(b -> b.content().mark()).or(() -> Optional.of(blank()))
            : Optional.empty());
  }

  NormContent apply(NormContent content, NormEdit edit) {
    return switch (edit) {
      case NormEdit.Header header -> header(content, header.header());
      case NormEdit.SaveClause save -> save(content, save);
      case NormEdit.RemoveClause remove -> remove(content, remove.number());
      case NormEdit.Criteria criteria -> {
        Refusal.ifAny(TableRules.criteria(criteria.rows(), catalogue.latest()));
        yield content.with(rule(content).withCriteria(criteria.rows()));
      }
      case NormEdit.Parameter parameter -> parameter(content, parameter.value());
      case NormEdit.ManDays manDays -> {
        Refusal.ifAny(TableRules.manDays(manDays.table(), catalogue.latest()));
        yield content.with(rule(content).withManDays(manDays.table()));
      }
      case NormEdit.Samples samples -> {
        Refusal.ifAny(TableRules.samples(samples.table(), catalogue.latest()));
        yield content.with(rule(content).withSamples(samples.table()));
      }
      case NormEdit.Mark mark -> mark(content, mark.mark());
    };
  }

  private NormContent header(NormContent content, NormHeader header) {
    Refusal.ifAny(NormTextRules.header(header));
    String version =
        header
            .effectiveFrom()
            .map(day -> versions.nextVersion(content.kind(), day.getYear()))
            .orElse("");
    return content.with(header.stripped(), version);
  }

  private static NormContent save(NormContent content, NormEdit.SaveClause edit) {
    edit.instead().ifPresent(number -> require(content, number));
    Refusal.ifAny(NormTextRules.clause(edit.clause(), edit.instead(), content.clauses()));
    List<NormClause> changed = new ArrayList<>(content.clauses());
    changed.removeIf(c -> edit.instead().filter(c.number()::equals).isPresent());
    changed.add(edit.clause());
    changed.sort(NormClause.ORDER);
    return content.with(changed);
  }

  private static NormContent remove(NormContent content, String number) {
    require(content, number);
    return content.with(
        content.clauses().stream().filter(c -> !c.number().equals(number)).toList());
  }

  private static NormContent parameter(NormContent content, RuleParameter changed) {
    RuleContent rule = rule(content);
    RuleParameter before =
        rule.parameters().stream()
            .filter(p -> p.key() == changed.key())
            .findFirst()
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    Refusal.ifAny(ParameterRules.objections(changed, before));
    return content.with(
        rule.withParameters(
            rule.parameters().stream().map(p -> p.key() == changed.key() ? changed : p).toList()));
  }

  private static NormContent mark(NormContent content, MarkContent changed) {
    if (content.mark().isEmpty()) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
    Refusal.ifAny(TableRules.misuses(changed.misuses()));
    return content.with(new MarkContent(MarkSvg.sanitised(changed.svg()), changed.misuses()));
  }

  private static MarkContent blank() {
    return new MarkContent("", List.of());
  }

  private static RuleContent rule(NormContent content) {
    return content.rule().orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private static void require(NormContent content, String number) {
    if (content.clause(number).isEmpty()) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
  }
}
