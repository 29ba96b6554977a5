package org.anzheng.web.conformity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.conformity.ChangeCodes;
import org.anzheng.conformity.ChangeForm;
import org.anzheng.conformity.DeclarationForm;
import org.anzheng.conformity.IncidentForm;
import org.anzheng.conformity.IncidentGrade;
import org.anzheng.conformity.IncidentKind;
import org.anzheng.conformity.IncidentMeasures;
import org.anzheng.conformity.LeakKind;
import org.anzheng.conformity.MarkAnswer;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 获证组织表单: what a holder fills in, between what is typed and the form. */
@Component
public class HolderForms {

  private final ChangeCodes codes;
  private final Evidence evidence;

  HolderForms(ChangeCodes codes, Evidence evidence) {
    this.codes = codes;
    this.evidence = evidence;
  }

  /** 变更申报. */
  public List<FormField> change(Typed typed, View view) {
    List<Option> kinds =
        codes.all().stream()
            .map(code ->
                Option.of(
                    code.code(), code.code() + " " + view.either(code.textZh(), code.textEn())))
            .toList();
    return evidence.behind(
        List.of(
            FormField.Choice.many(
                "codes", Fields.label("codes", view), typed.texts("codes"), kinds),
            Fields.date("changedOn", typed, view),
            Fields.prose("before", typed, view),
            Fields.prose("after", typed, view),
            Fields.prose("effect", typed, view)),
        typed,
        view);
  }

  /** What was typed, as a notice of change. */
  public static ChangeForm change(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    var changedOn = reader.dateIfAny("changedOn");
    reader.refuseIfAny();
    return new ChangeForm(
        typed.texts("codes").stream().sorted().toList(),
        changedOn,
        typed.text("before"),
        typed.text("after"),
        typed.text("effect"),
        Evidence.of(typed));
  }

  /** 事件报告. */
  public List<FormField> incident(Typed typed, View view) {
    return evidence.behind(
        List.of(
            Fields.one("incident", IncidentKind.class, typed, view),
            Fields.one("grade", IncidentGrade.class, typed, view),
            Fields.date("happenedOn", typed, view),
            Fields.date("noticedOn", typed, view),
            Fields.prose("what", typed, view),
            Fields.prose("services", typed, view),
            Fields.line("customerCount", typed, view),
            Fields.line("customers", typed, view),
            Fields.many("leaks", LeakKind.class, typed, view),
            Fields.line("reportedTo", typed, view),
            Fields.prose("measures", typed, view)),
        typed,
        view);
  }

  /** What was typed, as a report of an incident. */
  public static IncidentForm incident(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    var happenedOn = reader.dateIfAny("happenedOn");
    var noticedOn = reader.dateIfAny("noticedOn");
    Optional<Integer> customers = reader.numberIfAny("customerCount");
    reader.refuseIfAny();
    Set<LeakKind> leaks =
        Stream.of(LeakKind.values())
            .filter(leak -> typed.texts("leaks").contains(leak.name()))
            .collect(Collectors.toSet());
    return new IncidentForm(
        Fields.chosen("incident", IncidentKind.class, typed),
        Fields.chosen("grade", IncidentGrade.class, typed),
        happenedOn,
        noticedOn,
        typed.text("what"),
        typed.text("services"),
        customers,
        typed.text("customers"),
        leaks,
        typed.text("reportedTo"),
        typed.text("measures"),
        Evidence.of(typed));
  }

  /** 原因与措施. */
  public List<FormField> measures(Typed typed, View view) {
    return evidence.behind(
        List.of(Fields.prose("cause", typed, view), Fields.prose("measures", typed, view)),
        typed,
        view);
  }

  /** What was typed, as cause and measures. */
  public static IncidentMeasures measures(Typed typed) {
    return new IncidentMeasures(typed.text("cause"), typed.text("measures"), Evidence.of(typed));
  }

  /** 年度自我声明. */
  public List<FormField> declaration(Typed typed, View view) {
    return List.of(
        choice("conforms", typed, view, "yes", "no"),
        Fields.prose("deviations", typed, view),
        Fields.prose("changes", typed, view),
        Fields.prose("incidents", typed, view),
        Fields.prose("complaints", typed, view),
        Fields.prose("markUse", typed, view),
        Fields.line("signatory", typed, view),
        FormField.Choice.many(
            "confirmed",
            Fields.label("confirmed", view),
            typed.texts("confirmed"),
            List.of(option("confirmed", "yes", view))));
  }

  /** What was typed, as a declaration. */
  public static DeclarationForm declaration(Typed typed) {
    return new DeclarationForm(
        Optional.of(typed.text("conforms"))
            .filter(Set.of("yes", "no")::contains)
            .map("yes"::equals),
        typed.text("deviations"),
        typed.text("changes"),
        typed.text("incidents"),
        typed.text("complaints"),
        typed.text("markUse"),
        typed.text("signatory"),
        typed.texts("confirmed").contains("yes"),
        List.of());
  }

  /** 纠正答复. */
  public List<FormField> markAnswer(Typed typed, View view) {
    return evidence.behind(List.of(Fields.prose("answer", typed, view)), typed, view);
  }

  /** What was typed, as an answer. */
  public static MarkAnswer markAnswer(Typed typed) {
    return new MarkAnswer(typed.text("answer"), Evidence.of(typed));
  }

  private static FormField choice(String name, Typed typed, View view, String... values) {
    return FormField.Choice.one(
        name,
        Fields.label(name, view),
        typed.text(name),
        Stream.of(values).map(value -> option(name, value, view)).toList());
  }

  private static Option option(String name, String value, View view) {
    return Option.of(value, view.text(MatterWords.WORD + "option." + name + "." + value));
  }
}
