package org.anzheng.web.regulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.anzheng.bodies.ApprovalCondition;
import org.anzheng.bodies.approval.ApprovalApplication;
import org.anzheng.bodies.approval.ApprovalDecisionForm;
import org.anzheng.bodies.approval.ApprovalDecisions;
import org.anzheng.bodies.approval.ApprovalFile;
import org.anzheng.bodies.approval.ApprovalRefusal;
import org.anzheng.bodies.approval.ApprovalSearch;
import org.anzheng.bodies.approval.ApprovalTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.web.approvals.ApprovalWords;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 许可决定: category by category, with findings, reasons and the handling of opinions. */
@Component
@Order(45)
class ApprovalDecisionAct implements RegulatorApprovalAct {

  private static final String WORD = "page.approvals.field.";

  private final ApprovalDecisions decisions;
  private final ApprovalSearch search;
  private final ApprovalWords words;

  ApprovalDecisionAct(ApprovalDecisions decisions, ApprovalSearch search, ApprovalWords words) {
    this.decisions = decisions;
    this.search = search;
    this.words = words;
  }

  @Override
  public String path() {
    return "decision";
  }

  @Override
  public ApprovalTransition transition() {
    return ApprovalTransition.GRANT;
  }

  @Override
  public String title(View view) {
    return view.text("page.approvals.act.decision.title");
  }

  @Override
  public List<Objection> gate(ApprovalFile file) {
    long open = search.opinions(file).stream().filter(opinion -> !opinion.closed()).count();
    return open == 0 ? List.of() : List.of(Objection.to(ApprovalRefusal.OPINIONS_OPEN, open));
  }

  @Override
  public List<FormField> fields(ApprovalFile file, Typed typed, View view) {
    ApprovalApplication application = file.record().application();
    List<FormField> fields = new ArrayList<>();
    for (String category : application.categories().stream().sorted().toList()) {
      fields.add(
          FormField.Choice.one(
              "verdict." + category,
              words.category(category, view),
              typed.text("verdict." + category),
              List.of(
                  Option.of("granted", view.text("page.approvals.document.granted")),
                  Option.of("refused", view.text("page.approvals.document.refused")))));
      fields.add(line("refused." + category, view.text(WORD + "refusalReason"), typed));
    }
    for (ApprovalCondition condition : application.kind().conditions()) {
      fields.add(
          new FormField.Text(
              "findings." + condition,
              view.text(WORD + "finding", view.name(condition)),
              stated(condition, application, view),
              words.minimum(condition, view),
              typed.text("findings." + condition),
              2));
    }
    fields.add(
        FormField.Text.of(
            "opinionHandling",
            view.text(WORD + "opinionHandling"),
            view.text(WORD + "opinionHandlingHint"),
            typed.text("opinionHandling")));
    fields.add(
        FormField.Text.of("reasons", view.text(WORD + "reasons"), "", typed.text("reasons")));
    fields.add(
        FormField.Choice.many(
            "falseMaterials",
            view.text(WORD + "falseMaterials"),
            typed.texts("falseMaterials"),
            List.of(Option.of("yes", view.text(WORD + "falseMaterialsYes")))));
    return fields;
  }

  @Override
  public void carryOut(ApprovalFile file, Typed typed, Actor actor) {
    Map<String, String> refused = new TreeMap<>();
    List<String> granted = new ArrayList<>();
    Map<ApprovalCondition, String> findings = new TreeMap<>();
    for (String category : file.record().application().categories()) {
      switch (typed.text("verdict." + category)) {
        case "granted" -> granted.add(category);
        case "refused" -> refused.put(category, typed.text("refused." + category));
        default -> {} // undecided: the rules say so
      }
    }
    for (ApprovalCondition condition : ApprovalCondition.values()) {
      if (!typed.text("findings." + condition).isEmpty()) {
        findings.put(condition, typed.text("findings." + condition));
      }
    }
    decisions.decide(
        file.summary().number(),
        new ApprovalDecisionForm(
            Set.copyOf(granted),
            refused,
            findings,
            typed.text("reasons"),
            typed.text("opinionHandling"),
            typed.texts("falseMaterials").contains("yes")),
        actor);
  }

  private static String stated(
      ApprovalCondition condition, ApprovalApplication application, View view) {
    return switch (condition) {
      case CAPITAL ->
          application
              .capital()
              .map(yuan -> view.text("page.approvals.yuan", ApprovalWords.grouped(yuan)))
              .orElse("");
      case FULL_TIME_STAFF -> application.fullTimeStaff().map(String::valueOf).orElse("");
      case LEGAL_PERSON, PREMISES, MANAGEMENT_SYSTEM -> "";
    };
  }

  private static FormField line(String name, String label, Typed typed) {
    return FormField.Line.text(name, label, typed.text(name));
  }
}
