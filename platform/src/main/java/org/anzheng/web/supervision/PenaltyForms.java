package org.anzheng.web.supervision;

import static org.anzheng.web.supervision.OversightFields.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.supervision.cases.CaseFiling;
import org.anzheng.supervision.cases.CaseLead;
import org.anzheng.supervision.cases.ChangedDecision;
import org.anzheng.supervision.cases.Circumstance;
import org.anzheng.supervision.cases.ContestKind;
import org.anzheng.supervision.cases.ContestOutcome;
import org.anzheng.supervision.cases.DecisionContest;
import org.anzheng.supervision.cases.DecisionService;
import org.anzheng.supervision.cases.PenaltyCases;
import org.anzheng.supervision.cases.PenaltyDecision;
import org.anzheng.supervision.cases.PenaltyDecisions;
import org.anzheng.supervision.cases.PenaltyItem;
import org.anzheng.supervision.cases.PenaltyProposal;
import org.anzheng.supervision.cases.PenaltyStatus;
import org.anzheng.supervision.cases.ServiceWay;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.anzheng.web.supervision.ProceedingAct.Ask;
import org.springframework.stereotype.Component;

/** 行政处罚表单: what officials fill in, between what is typed and the form. */
@Component
class PenaltyForms {

  private final PenaltyCases cases;
  private final PenaltyDecisions decisions;
  private final Accounts accounts;

  PenaltyForms(PenaltyCases cases, PenaltyDecisions decisions, Accounts accounts) {
    this.cases = cases;
    this.decisions = decisions;
    this.accounts = accounts;
  }

  static List<FormField> lead(Typed typed, Actor actor, View view) {
    return List.of(
        OversightFields.one("subjectKind", SubjectKind.class, typed, view),
        OversightFields.line("subject", typed, view),
        OversightFields.line("reference", typed, view),
        OversightFields.prose("facts", typed, view));
  }

  String report(Typed typed, Actor actor) {
    return cases.lead(
        new CaseLead(
            OversightFields.chosen("subjectKind", SubjectKind.class, typed),
            typed.text("subject"),
            typed.text("reference"),
            typed.text("facts"),
            List.of()),
        actor);
  }

  List<FormField> filing(Ask<PenaltyStatus> ask) {
    return List.of(
        OversightFields.people("investigators", officials(ask.actor()), ask.typed(), ask.view()),
        OversightFields.prose("reason", ask.typed(), ask.view()));
  }

  void file(String number, Typed typed, Actor actor) {
    cases.file(
        number,
        new CaseFiling(OversightFields.ids("investigators", typed), typed.text("reason")),
        actor);
  }

  List<FormField> replacement(Ask<PenaltyStatus> ask) {
    List<UUID> team = PenaltyCases.investigators(ask.file());
    List<AccountSummary> all = officials(ask.actor());
    return List.of(
        OversightFields.person(
            "leaving",
            all.stream().filter(each -> team.contains(each.id())).toList(),
            ask.typed(),
            ask.view()),
        OversightFields.person(
            "coming",
            all.stream().filter(each -> !team.contains(each.id())).toList(),
            ask.typed(),
            ask.view()),
        OversightFields.prose("reason", ask.typed(), ask.view()));
  }

  List<FormField> proposal(Ask<PenaltyStatus> ask) {
    View view = ask.view();
    List<FormField> fields = new ArrayList<>();
    fields.add(
        OversightFields.select(
            "item",
            cases.items(ask.file()).stream().map(item -> option(item, view)).toList(),
            ask.typed(),
            view));
    fields.add(OversightFields.prose("facts", ask.typed(), view));
    fields.add(OversightFields.one("circumstance", Circumstance.class, ask.typed(), view));
    fields.addAll(PenaltyFields.of(ask.typed(), view));
    fields.add(OversightFields.prose("reason", ask.typed(), view));
    return fields;
  }

  void propose(String number, Typed typed, Actor actor) {
    ItemChoice item = ItemChoice.of(typed);
    cases.propose(
        number,
        new PenaltyProposal(
            item.code(),
            item.version(),
            typed.text("facts"),
            OversightFields.chosen("circumstance", Circumstance.class, typed),
            PenaltyFields.read(typed),
            typed.text("reason")),
        actor);
  }

  /** As it was proposed, unless something else was typed. */
  List<FormField> decision(Ask<PenaltyStatus> ask) {
    Typed typed = ask.typed();
    if (typed.values().isEmpty()) {
      typed = PenaltyFields.of(ask.file().latest(PenaltyProposal.class).orElseThrow().penalties());
    }
    List<FormField> fields = new ArrayList<>();
    fields.add(OversightFields.line("documentNo", typed, ask.view()));
    fields.addAll(PenaltyFields.of(typed, ask.view()));
    fields.add(OversightFields.prose("reasons", typed, ask.view()));
    return fields;
  }

  void decide(String number, Typed typed, Actor actor) {
    decisions.decide(
        number,
        new PenaltyDecision(
            typed.text("documentNo"), PenaltyFields.read(typed), typed.text("reasons")),
        actor);
  }

  static List<FormField> service(Ask<PenaltyStatus> ask) {
    return List.of(
        OversightFields.one("serviceWay", ServiceWay.class, ask.typed(), ask.view()),
        OversightFields.date("servedOn", ask.typed(), ask.view()),
        OversightFields.prose("words", ask.typed(), ask.view()));
  }

  void serve(String number, Typed typed, Actor actor) {
    decisions.serve(
        number,
        new DecisionService(
            OversightFields.chosen("serviceWay", ServiceWay.class, typed),
            OversightFields.day("servedOn", typed),
            typed.text("words")),
        actor);
  }

  /** As it was decided, unless something else was typed. */
  List<FormField> changed(Ask<PenaltyStatus> ask) {
    Typed typed = ask.typed();
    if (typed.values().isEmpty()) {
      typed =
          ask.file()
              .latest(PenaltyDecision.class)
              .map(decided -> PenaltyFields.of(decided.penalties()))
              .orElse(typed);
    }
    List<FormField> fields = new ArrayList<>();
    fields.add(OversightFields.line("changedBy", typed, ask.view()));
    fields.addAll(PenaltyFields.of(typed, ask.view()));
    fields.add(OversightFields.prose("text", typed, ask.view()));
    return fields;
  }

  void publishChanged(String number, Typed typed, Actor actor) {
    decisions.publishChanged(
        number,
        new ChangedDecision(typed.text("changedBy"), PenaltyFields.read(typed), typed.text("text")),
        actor);
  }

  static List<FormField> contest(Ask<PenaltyStatus> ask) {
    return List.of(
        OversightFields.one("kind", ContestKind.class, ask.typed(), ask.view()),
        OversightFields.one("contestOutcome", ContestOutcome.class, ask.typed(), ask.view()),
        OversightFields.prose("words", ask.typed(), ask.view()));
  }

  void contest(String number, Typed typed, Actor actor) {
    decisions.contest(
        number,
        new DecisionContest(
            OversightFields.chosen("kind", ContestKind.class, typed),
            OversightFields.chosen("contestOutcome", ContestOutcome.class, typed),
            typed.text("words")),
        actor);
  }

  static Option option(PenaltyItem item, View view) {
    String range =
        item.fineMost().signum() == 0
            ? ""
            : " "
                + view.text(
                    WORD + "range", view.yuan(item.fineLeast()), view.yuan(item.fineMost()));
    return Option.of(
        item.code() + "@" + item.version(),
        view.either(item.citationZh(), item.citationEn())
            + " "
            + view.either(item.conductZh(), item.conductEn())
            + range);
  }

  private List<AccountSummary> officials(Actor actor) {
    return accounts.holding(actor.organisation(), Role.INVESTIGATOR);
  }
}
