package org.anzheng.web.conformity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.certification.CaseOutcome;
import org.anzheng.certification.CaseType;
import org.anzheng.certification.Opening;
import org.anzheng.conformity.IncidentLead;
import org.anzheng.conformity.IncidentSource;
import org.anzheng.conformity.MarkCheckForm;
import org.anzheng.conformity.MarkFinding;
import org.anzheng.conformity.MarkPlace;
import org.anzheng.scheme.ReasonCodes;
import org.anzheng.scheme.ReasonTable;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 认证机构表单: what a body fills in, between what is typed and the form. */
@Component
public class BodyForms {

  private final ReasonCodes reasons;
  private final Evidence evidence;

  BodyForms(ReasonCodes reasons, Evidence evidence) {
    this.reasons = reasons;
    this.evidence = evidence;
  }

  /** 说明. */
  public static List<FormField> words(Typed typed, View view) {
    return List.of(Fields.prose("words", typed, view));
  }

  /** 事件线索. */
  public List<FormField> lead(Typed typed, View view) {
    return evidence.behind(
        List.of(
            Fields.one("source", IncidentSource.class, typed, view),
            Fields.date("learnedOn", typed, view),
            Fields.prose("what", typed, view)),
        typed,
        view);
  }

  /** What was typed, as a lead. */
  public static IncidentLead lead(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    var learnedOn = reader.dateIfAny("learnedOn");
    reader.refuseIfAny();
    return new IncidentLead(
        Fields.chosen("source", IncidentSource.class, typed),
        learnedOn,
        typed.text("what"),
        Evidence.of(typed));
  }

  /** 标志检查. */
  public List<FormField> markCheck(Typed typed, View view) {
    return evidence.behind(
        List.of(
            Fields.one("place", MarkPlace.class, typed, view),
            Fields.line("where", typed, view),
            Fields.date("seenOn", typed, view),
            Fields.one("finding", MarkFinding.class, typed, view),
            Fields.prose("facts", typed, view),
            Fields.prose("correction", typed, view)),
        typed,
        view);
  }

  /** What was typed, as a check. */
  public static MarkCheckForm markCheck(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    var seenOn = reader.dateIfAny("seenOn");
    reader.refuseIfAny();
    return new MarkCheckForm(
        Fields.chosen("finding", MarkFinding.class, typed),
        Fields.chosen("place", MarkPlace.class, typed),
        typed.text("where"),
        seenOn,
        typed.text("facts"),
        typed.text("correction"),
        Evidence.of(typed));
  }

  /** 要求变更证书: which case follows. */
  public static List<FormField> change(Typed typed, View view) {
    List<Option> types =
        Stream.of(CaseType.values())
            .filter(type -> type.isCommissioned() && type.outcome() == CaseOutcome.NEW_VERSION)
            .map(type -> Option.of(type.name(), view.name(type)))
            .toList();
    return List.of(
        FormField.Choice.one(
            "caseType", Fields.label("caseType", view), typed.text("caseType"), types),
        Fields.prose("words", typed, view));
  }

  /** The kind of case that was chosen. */
  public static Optional<CaseType> caseType(Typed typed) {
    return Fields.chosen("caseType", CaseType.class, typed);
  }

  /** 启动特殊审核. */
  public static List<FormField> evaluation(Typed typed, View view) {
    return List.of(Fields.line("manDays", typed, view), Fields.prose("reason", typed, view));
  }

  /** What was typed, as the opening of a case. */
  public static Opening opening(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    Optional<BigDecimal> manDays = reader.amountIfAny("manDays");
    reader.refuseIfAny();
    return new Opening(typed.text("reason"), manDays.orElse(BigDecimal.ZERO));
  }

  /** 提请考虑暂停: the ground of the national table, and the facts. */
  public List<FormField> suspension(Typed typed, View view) {
    List<Option> grounds =
        reasons.of(ReasonTable.SUSPEND).stream()
            .map(code ->
                Option.of(
                    code.code(), code.code() + " " + view.either(code.textZh(), code.textEn())))
            .toList();
    return List.of(
        new FormField.Select("code", Fields.label("code", view), "", typed.text("code"), grounds),
        Fields.prose("words", typed, view));
  }
}
