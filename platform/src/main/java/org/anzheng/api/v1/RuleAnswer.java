package org.anzheng.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.anzheng.kernel.Role;
import org.anzheng.opinions.OpinionOutcome;
import org.anzheng.scheme.Confidence;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.ParameterUnit;
import org.anzheng.scheme.norms.ManDayRow;
import org.anzheng.scheme.norms.MarkContent;
import org.anzheng.scheme.norms.NormClause;
import org.anzheng.scheme.norms.NormContent;
import org.anzheng.scheme.norms.NormOpinion;
import org.anzheng.scheme.norms.NormVersion;
import org.anzheng.scheme.norms.RuleContent;
import org.anzheng.scheme.norms.RuleCriterion;
import org.anzheng.scheme.norms.RuleParameter;
import org.anzheng.scheme.norms.SampleRow;
import org.jspecify.annotations.Nullable;

/** 规范性文件. */
@Schema(name = "Rule", description = "One version of a norm, a rule or a mark, in full")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleAnswer(
    RuleListAnswer.VersionAnswer version,
    Instant publishedAt,
    @Schema(description = "SHA-256 of the bytes at content, hexadecimal") String contentHash,
    @Schema(description = "The very bytes that the departments were asked about") String content,
    @Schema(description = "Resolution of the technical committee that opened the draft")
        @Nullable String resolution,
    List<ClauseAnswer> clauses,
    @Schema(description = "Of a rule") List<CriterionAnswer> criteria,
    @Schema(description = "Of a rule") List<ParameterAnswer> parameters,
    @Schema(description = "Of a rule") List<ManDayAnswer> manDays,
    @Schema(description = "Of a rule") List<SampleAnswer> samples,
    @Schema(description = "Of a mark: SVG, with {{body}} where the body's identifier stands")
        @Nullable String svg,
    @Schema(description = "Who was asked before the publication") List<HeardAnswer> opinions) {

  static RuleAnswer of(
      NormVersion version,
      NormContent content,
      List<NormOpinion> opinions,
      RuleListAnswer.VersionAnswer summary) {
    Optional<RuleContent> rule = content.rule();
    return new RuleAnswer(
        summary,
        version.publishedAt(),
        version.contentHash(),
        summary.page() + "/content.json",
        content.resolution().orElse(null),
        content.clauses().stream().map(ClauseAnswer::of).toList(),
        rows(rule, RuleContent::criteria, CriterionAnswer::of),
        rows(rule, RuleContent::parameters, ParameterAnswer::of),
        rows(rule, r -> r.manDays().rows(), ManDayAnswer::of),
        rows(rule, r -> r.samples().rows(), SampleAnswer::of),
        content.mark().map(MarkContent::svg).orElse(null),
        opinions.stream().map(HeardAnswer::of).toList());
  }

  private static <T, A> List<A> rows(
      Optional<RuleContent> rule, Function<RuleContent, List<T>> part, Function<T, A> answer) {
    return rule.map(part).orElse(List.of()).stream().map(answer).toList();
  }

  /** 条款. */
  @Schema(name = "RuleClause")
  record ClauseAnswer(
      String number, String headingZh, String headingEn, String textZh, String textEn) {

    static ClauseAnswer of(NormClause c) {
      return new ClauseAnswer(c.number(), c.headingZh(), c.headingEn(), c.textZh(), c.textEn());
    }
  }

  /** 准则. */
  @Schema(name = "RuleCriterion")
  record CriterionAnswer(
      String category,
      String standard,
      @Schema(description = "Empty when the standard is applied as a whole") String clause,
      @Schema(description = "From which tier on") String tier,
      boolean mandatory,
      String titleZh,
      String titleEn) {

    static CriterionAnswer of(RuleCriterion c) {
      return new CriterionAnswer(
          c.category(),
          c.standard(),
          c.clause(),
          c.tier(),
          c.mandatory(),
          c.titleZh(),
          c.titleEn());
    }
  }

  /** 参数. */
  @Schema(name = "RuleParameter")
  record ParameterAnswer(
      ParameterKey key,
      long value,
      ParameterUnit unit,
      String basis,
      String citationZh,
      String citationEn,
      Confidence confidence) {

    static ParameterAnswer of(RuleParameter p) {
      return new ParameterAnswer(
          p.key(),
          p.value(),
          p.unit(),
          p.source().basis(),
          p.source().citationZh(),
          p.source().citationEn(),
          p.source().confidence());
    }
  }

  /** 人日基准. */
  @Schema(name = "RuleManDay")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ManDayAnswer(
      String category,
      String tier,
      int staffFrom,
      @Nullable Integer staffTo,
      BigDecimal days,
      @Schema(description = "Percent above or below") int adjustment) {

    static ManDayAnswer of(ManDayRow r) {
      return new ManDayAnswer(
          r.category(),
          r.tier(),
          r.staffFrom(),
          r.staffTo().orElse(null),
          r.days(),
          r.adjustment());
    }
  }

  /** 项目抽样. */
  @Schema(name = "RuleSample")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SampleAnswer(String tier, int projectsFrom, @Nullable Integer projectsTo, int sample) {

    static SampleAnswer of(SampleRow r) {
      return new SampleAnswer(r.tier(), r.projectsFrom(), r.projectsTo().orElse(null), r.sample());
    }
  }

  /** 意见采纳情况. */
  @Schema(name = "RuleOpinion")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HeardAnswer(
      Role department,
      LocalDate askedOn,
      @Schema(description = "Left out when the reply limit passed")
          @Nullable OpinionOutcome outcome,
      @Nullable LocalDate answeredOn,
      @Schema(description = "How conditions or a disagreement were dealt with") String handling) {

    static HeardAnswer of(NormOpinion o) {
      return new HeardAnswer(
          o.department(),
          o.askedOn(),
          o.outcome().orElse(null),
          o.answeredOn().orElse(null),
          o.handling());
    }
  }
}
