package org.anzheng.web.committee;

import java.util.Arrays;
import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.scheme.committee.Comment;
import org.anzheng.scheme.committee.CommitteeSearch;
import org.anzheng.scheme.committee.Disposition;
import org.anzheng.scheme.committee.Proposal;
import org.anzheng.scheme.committee.ProposalKind;
import org.anzheng.scheme.committee.ProposalTransition;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.springframework.stereotype.Component;

/** 提案页: its clauses, its comments with their dispositions, and the acts that are open. */
@Component
class ProposalPage {

  static final String LIST = "/committee-work/proposals";

  private final CommitteeSearch search;
  private final Members members;

  ProposalPage(CommitteeSearch search, Members members) {
    this.search = search;
    this.members = members;
  }

  Sheet of(Proposal proposal, Actor actor, Words words, Typed typed, FormErrors errors) {
    String path = LIST + "/" + proposal.number();
    Sheet sheet =
        Sheet.titled(proposal.title())
            .back(words.text("proposals.title"), LIST)
            .mark(words.tone(proposal.status()), words.view().name(proposal.status()))
            .errors(errors)
            .with(new Sheet.Facts("", rows(proposal, words)))
            .with(new Sheet.Prose(words.text("proposal.reason"), proposal.reason()))
            .with(clauses(proposal, words))
            .with(comments(proposal, words));
    for (ProposalTransition act : ProposalTransition.values()) {
      if (act.isOpenTo(actor, proposal.status())) {
        sheet = with(sheet, act, proposal, path, words, typed);
      }
    }
    return sheet.with(words.history(search.history(proposal.number())));
  }

  Sheet form(Words words, Typed typed, FormErrors errors) {
    return Sheet.titled(words.text("proposals.new"))
        .back(words.text("proposals.title"), LIST)
        .errors(errors)
        .with(
            Sheet.Act.of(
                words.text("proposals.what"),
                LIST,
                words.text("proposals.propose"),
                FormField.Choice.one(
                    "kind",
                    words.text("proposal.kind"),
                    typed.text("kind"),
                    words.options(ProposalKind.class)),
                FormField.Line.text("title", words.text("proposal.title"), typed.text("title")),
                FormField.Text.of(
                    "reason", words.text("proposal.reason"), "", typed.text("reason")),
                FormField.Text.of(
                    "clauses",
                    words.text("proposal.clauses"),
                    words.text("proposal.clauses.hint"),
                    typed.text("clauses"))));
  }

  private Sheet with(
      Sheet sheet,
      ProposalTransition act,
      Proposal proposal,
      String path,
      Words words,
      Typed typed) {
    return switch (act) {
      case COMMENT -> sheet.with(comment(proposal, path, words, typed));
      case DISPOSE ->
          sheet.withIf(!proposal.open().isEmpty(), () -> disposition(proposal, path, words, typed));
      case SUBMIT ->
          sheet.with(
              Sheet.Act.of(
                      words.text("proposal.submit"),
                      path + "/submission",
                      words.text("proposal.submit"))
                  .leadsTo(words.text("proposal.submit.notice")));
      case WITHDRAW ->
          sheet.with(
              Sheet.Act.of(
                      words.text("proposal.withdraw"),
                      path + "/withdrawal",
                      words.text("proposal.withdraw"))
                  .asDanger());
      case PROPOSE, ADOPT, REJECT -> sheet;
    };
  }

  private List<Row> rows(Proposal proposal, Words words) {
    return List.of(
        Row.of(words.text("number"), proposal.number()),
        Row.of(words.text("proposal.kind"), words.view().name(proposal.kind())),
        Row.of(words.text("proposal.proposer"), members.name(proposal.proposer())));
  }

  private static Sheet.Table clauses(Proposal proposal, Words words) {
    return new Sheet.Table(
        words.text("proposal.clauses"),
        words.heads("proposal.clause", "proposal.text"),
        proposal.clauses().stream()
            .map(c -> List.of(Sheet.Cell.of(c.clause()), Sheet.Cell.of(c.text())))
            .toList(),
        "");
  }

  private Sheet.Table comments(Proposal proposal, Words words) {
    return new Sheet.Table(
        words.text("proposal.comments"),
        words.heads("proposal.clause", "comment.member", "comment.text", "comment.disposition"),
        proposal.comments().stream()
            .map(c ->
                List.of(
                    Sheet.Cell.of(c.clause()),
                    Sheet.Cell.of(members.name(c.member())),
                    Sheet.Cell.of(c.text()),
                    Sheet.Cell.of(outcome(c, words))))
            .toList(),
        words.text("proposal.comments.none"));
  }

  private static String outcome(Comment comment, Words words) {
    return comment
        .disposition()
        .map(d -> words.view().name(d) + words.text("colon") + comment.reason())
        .orElse(words.text("comment.open"));
  }

  private static Sheet.Act comment(Proposal proposal, String path, Words words, Typed typed) {
    return Sheet.Act.of(
        words.text("comment.make"),
        path + "/comments",
        words.text("comment.submit"),
        new FormField.Select(
            "clause",
            words.text("proposal.clause"),
            "",
            typed.text("clause"),
            proposal.clauses().stream().map(c -> Option.of(c.clause(), c.clause())).toList()),
        FormField.Text.of("comment", words.text("comment.text"), "", typed.text("comment")));
  }

  private Sheet.Act disposition(Proposal proposal, String path, Words words, Typed typed) {
    return Sheet.Act.of(
        words.text("disposition.make"),
        path + "/dispositions",
        words.text("disposition.submit"),
        new FormField.Select(
            "open",
            words.text("disposition.of"),
            "",
            typed.text("open"),
            proposal.open().stream()
                .map(c ->
                    Option.of(
                        c.id().toString(),
                        c.clause() + " " + members.name(c.member()) + " " + shortened(c.text())))
                .toList()),
        new FormField.Choice(
            "disposition",
            words.text("comment.disposition"),
            "",
            "",
            Arrays.stream(Disposition.values())
                .map(Enum::name)
                .filter(typed.text("disposition")::equals)
                .collect(java.util.stream.Collectors.toSet()),
            words.options(Disposition.class),
            false),
        FormField.Text.of("reason", words.text("disposition.reason"), "", typed.text("reason")));
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
