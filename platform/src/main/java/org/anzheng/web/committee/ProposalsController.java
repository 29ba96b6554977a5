package org.anzheng.web.committee;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.committee.Clause;
import org.anzheng.scheme.committee.CommitteeSearch;
import org.anzheng.scheme.committee.Disposition;
import org.anzheng.scheme.committee.Proposal;
import org.anzheng.scheme.committee.ProposalForm;
import org.anzheng.scheme.committee.ProposalKind;
import org.anzheng.scheme.committee.ProposalTransition;
import org.anzheng.scheme.committee.Proposals;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 提案: the list, a new one, and one with its comments. */
@Controller
@RequestMapping("/committee-work/proposals")
class ProposalsController {

  private static final Pattern BLANK = Pattern.compile("\\s+");

  private final Proposals proposals;
  private final CommitteeSearch search;
  private final ProposalPage page;

  ProposalsController(Proposals proposals, CommitteeSearch search, ProposalPage page) {
    this.proposals = proposals;
    this.search = search;
    this.page = page;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    Words words = new Words(view);
    List<List<Sheet.Cell>> lines =
        search.proposals(actor).stream()
            .map(p ->
                List.of(
                    Sheet.Cell.link(p.number(), ProposalPage.LIST + "/" + p.number()),
                    Sheet.Cell.of(p.title()),
                    Sheet.Cell.of(view.name(p.kind())),
                    words.cell(p.status())))
            .toList();
    return Pages.of(
        "shared/sheet",
        Sheet.titled(words.text("proposals.title"))
            .lede(words.text("proposals.lede"))
            .with(
                new Sheet.Table(
                    words.text("proposals.all"),
                    words.heads("number", "proposal.title", "proposal.kind", "status"),
                    lines,
                    words.text("proposals.none")))
            .with(
                new Sheet.Links(
                    List.of(
                        Row.link("", words.text("proposals.new"), ProposalPage.LIST + "/new")))));
  }

  @GetMapping("/new")
  ModelAndView form(Actor actor, View view) {
    ProposalTransition.PROPOSE.roleOf(actor);
    return form(Typed.none(), FormErrors.none(), view);
  }

  @PostMapping
  ModelAndView propose(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    ProposalTransition.PROPOSE.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> ProposalPage.LIST + "/" + proposals.propose(read(typed), actor),
        errors -> form(typed, errors, view));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return show(number, Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping("/{number}/comments")
  ModelAndView comment(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          proposals.comment(number, typed.text("clause"), typed.text("comment"), actor);
          return ProposalPage.LIST + "/" + number;
        },
        errors -> show(number, typed, errors, actor, view));
  }

  @PostMapping("/{number}/dispositions")
  ModelAndView dispose(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    find(number, actor);
    ProposalTransition.DISPOSE.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          TypedReader reader = new TypedReader(typed);
          reader.required("open");
          var comment = reader.idIfAny("open");
          var disposition = reader.choice("disposition", Disposition.class);
          reader.refuseIfAny();
          dispose(number, comment.orElseThrow(), disposition.orElseThrow(), typed, actor);
          return ProposalPage.LIST + "/" + number;
        },
        errors -> show(number, typed, errors, actor, view));
  }

  @PostMapping("/{number}/submission")
  ModelAndView submit(@PathVariable String number, Actor actor, View view) {
    return Forms.submit(
        () -> {
          proposals.submit(number, actor);
          return ProposalPage.LIST + "/" + number;
        },
        errors -> show(number, Typed.none(), errors, actor, view));
  }

  @PostMapping("/{number}/withdrawal")
  ModelAndView withdraw(@PathVariable String number, Actor actor) {
    proposals.withdraw(number, actor);
    return Pages.redirect(ProposalPage.LIST + "/" + number);
  }

  private void dispose(
      String number, UUID comment, Disposition disposition, Typed typed, Actor actor) {
    proposals.dispose(number, comment, disposition, typed.text("reason"), actor);
  }

  private static ProposalForm read(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    var kind = reader.choice("kind", ProposalKind.class);
    reader.refuseIfAny();
    List<Clause> clauses =
        typed
            .text("clauses")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(ProposalsController::clause)
            .toList();
    return new ProposalForm(kind.orElseThrow(), typed.text("title"), typed.text("reason"), clauses);
  }

  /** A line begins with the clause's number; without a text it is asked for. */
  private static Clause clause(String line) {
    String[] parts = BLANK.split(line, 2);
    return new Clause(parts[0], parts.length > 1 ? parts[1] : "");
  }

  private ModelAndView form(Typed typed, FormErrors errors, View view) {
    return Pages.of("shared/sheet", page.form(new Words(view), typed, errors));
  }

  private ModelAndView show(String number, Typed typed, FormErrors errors, Actor actor, View view) {
    return Pages.of(
        "shared/sheet", page.of(find(number, actor), actor, new Words(view), typed, errors));
  }

  private Proposal find(String number, Actor actor) {
    return search.proposal(number, actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
