package org.anzheng.scheme.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/**
 * 内容完整规则: what must hold before the departments are asked. Asked again at publication, since days
 * pass and other versions may be published in between.
 */
final class NormContentRules {

  /** 适用范围, 认证依据, 认证模式, 程序, 证书和标志, 实施细则, 认证责任. */
  private static final List<String> CHAPTERS = List.of("1", "2", "3", "4", "5", "6", "7");

  private NormContentRules() {}

  /**
   * Everything that is missing.
   *
   * @param before the version published last
   * @param registerFrom the last day on which a number that this rule changes began to hold
   */
  static List<Objection> objections(
      NormContent content, Optional<NormBefore> before, LocalDate registerFrom, LocalDate today) {
    String latest = before.map(b -> b.version().id()).orElse("");
    if (!content.base().equals(latest)) {
      return List.of(Objection.to(NormRefusal.BEFORE_OUTDATED, latest));
    }
    List<Objection> found = new ArrayList<>(NormTextRules.header(content.header()));
    if (content.header().explanation().isBlank()) {
      found.add(Objection.toField("explanation", KernelRefusal.REQUIRED));
    }
    found.addAll(parts(content));
    before
        .filter(b -> NormDifference.between(b.content(), content).isEmpty())
        .ifPresent(b -> found.add(Objection.to(NormRefusal.NOTHING_CHANGED, latest)));
    found.addAll(days(content, before.map(NormBefore::version), registerFrom, today));
    return found;
  }

  /** 结构: a rule has the seven chapters and criteria; a mark has a picture; all have text. */
  @Basis({"opinion:2", "dsc-rules:4"})
  private static List<Objection> parts(NormContent content) {
    List<Objection> found = new ArrayList<>();
    if (content.clauses().isEmpty()) {
      found.add(Objection.to(NormRefusal.NO_CLAUSE));
    }
    content
        .rule()
        .ifPresent(rule -> {
          CHAPTERS.stream()
              .filter(chapter -> content.clause(chapter).isEmpty())
              .forEach(c -> found.add(Objection.to(NormRefusal.CHAPTER_MISSING, c)));
          if (rule.criteria().isEmpty()) {
            found.add(Objection.to(NormRefusal.NO_CRITERION));
          }
        });
    if (content.mark().filter(mark -> mark.svg().isEmpty()).isPresent()) {
      found.add(Objection.to(NormRefusal.MARK_NO_PLACE, MarkSvg.PLACE));
    }
    return found;
  }

  /** 施行日期: not retroactive, after what holds before, with a transition where there was one. */
  @Basis("opinion:2")
  private static List<Objection> days(
      NormContent content, Optional<NormVersion> before, LocalDate registerFrom, LocalDate today) {
    if (content.header().effectiveFrom().isEmpty()) {
      return List.of(Objection.toField("effectiveFrom", NormRefusal.NO_EFFECTIVE_DATE));
    }
    List<Objection> found = new ArrayList<>();
    LocalDate effective = content.header().effectiveFrom().get();
    if (!effective.isAfter(today)) {
      found.add(Objection.toField("effectiveFrom", NormRefusal.NOT_RETROACTIVE, today));
    }
    LocalDate last =
        before.map(NormVersion::effectiveFrom).filter(registerFrom::isBefore).orElse(registerFrom);
    if (!effective.isAfter(last)) {
      found.add(Objection.toField("effectiveFrom", NormRefusal.NOT_AFTER_BEFORE, last));
    }
    if (before.isPresent() && content.header().transitionTo().isEmpty()) {
      found.add(Objection.toField("transitionTo", NormRefusal.NO_TRANSITION));
    }
    return found;
  }
}
