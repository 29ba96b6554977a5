package org.anzheng.web.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anzheng.kernel.Actor;
import org.anzheng.scheme.committee.BallotTransition;
import org.anzheng.scheme.committee.CommitteeSearch;
import org.anzheng.scheme.committee.Meeting;
import org.anzheng.scheme.committee.MeetingStatus;
import org.anzheng.scheme.committee.MeetingTransition;
import org.anzheng.scheme.committee.Proposal;
import org.anzheng.scheme.committee.ProposalStatus;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.springframework.stereotype.Component;

/** 会议页: agenda, papers, votes, minutes, and the acts that are open. */
@Component
class MeetingPage {

  static final String LIST = "/committee-work/meetings";

  private final CommitteeSearch search;

  MeetingPage(CommitteeSearch search) {
    this.search = search;
  }

  Sheet of(Meeting meeting, Actor actor, Words words, Typed typed, FormErrors errors) {
    String path = LIST + "/" + meeting.number();
    Sheet sheet =
        Sheet.titled(meeting.title())
            .back(words.text("meetings.title"), LIST)
            .mark(words.tone(meeting.status()), words.view().name(meeting.status()))
            .errors(errors)
            .with(
                new Sheet.Facts(
                    "",
                    List.of(
                        Row.of(words.text("number"), meeting.number()),
                        Row.of(words.text("meeting.on"), meeting.on().toString()),
                        Row.of(words.text("meeting.place"), meeting.place()))))
            .with(agenda(meeting, words))
            .with(papers(meeting, path, words))
            .with(ballots(meeting, actor, words))
            .withIf(
                !meeting.minutes().isBlank(),
                () -> new Sheet.Prose(words.text("meeting.minutes"), meeting.minutes()));
    for (Sheet.Act act : acts(meeting, actor, path, words, typed)) {
      sheet = sheet.with(act);
    }
    return sheet.with(words.history(search.history(meeting.number())));
  }

  Sheet form(Actor actor, Words words, Typed typed, FormErrors errors) {
    List<Option> proposals =
        search.proposals(actor).stream()
            .filter(
                p -> p.status() == ProposalStatus.COMMENTING || p.status() == ProposalStatus.READY)
            .map(p -> new Option(p.number(), p.title(), p.number()))
            .toList();
    return Sheet.titled(words.text("meetings.new"))
        .back(words.text("meetings.title"), LIST)
        .errors(errors)
        .with(
            Sheet.Act.of(
                words.text("meetings.what"),
                LIST,
                words.text("meetings.convene"),
                FormField.Line.text("title", words.text("meeting.title"), typed.text("title")),
                new FormField.Line(
                    "on", words.text("meeting.on"), "", "", typed.text("on"), "date"),
                FormField.Line.text("place", words.text("meeting.place"), typed.text("place")),
                FormField.Choice.many(
                    "proposals",
                    words.text("meeting.proposals"),
                    typed.texts("proposals"),
                    proposals),
                FormField.Text.of(
                    "agenda",
                    words.text("meeting.agenda"),
                    words.text("meeting.agenda.hint"),
                    typed.text("agenda"))));
  }

  private static Sheet.Table agenda(Meeting meeting, Words words) {
    return new Sheet.Table(
        words.text("meeting.agenda"),
        words.heads("meeting.item", "proposal.one"),
        meeting.agenda().stream()
            .map(item ->
                List.of(
                    Sheet.Cell.of(item.title()),
                    item.proposal()
                        .map(p -> Sheet.Cell.link(p, ProposalPage.LIST + "/" + p))
                        .orElse(Sheet.Cell.of("-"))))
            .toList(),
        "");
  }

  private static Sheet.Table papers(Meeting meeting, String path, Words words) {
    return new Sheet.Table(
        words.text("meeting.papers"),
        words.heads("paper.title", "paper.at"),
        meeting.papers().stream()
            .map(paper ->
                List.of(
                    Sheet.Cell.link(paper.title(), path + "/papers/" + paper.file()),
                    Sheet.Cell.of(words.view().time(paper.at()))))
            .toList(),
        words.text("meeting.papers.none"));
  }

  private Sheet.Table ballots(Meeting meeting, Actor actor, Words words) {
    Map<String, String> titles =
        search.proposals(actor).stream()
            .collect(Collectors.toMap(Proposal::number, Proposal::title));
    return new Sheet.Table(
        words.text("meeting.ballots"),
        words.heads("number", "proposal.one", "ballot.until", "status"),
        search.ballots(actor).stream()
            .filter(ballot -> ballot.meeting().equals(meeting.number()))
            .map(ballot ->
                List.of(
                    Sheet.Cell.link(ballot.number(), BallotPage.LIST + "/" + ballot.number()),
                    Sheet.Cell.of(titles.getOrDefault(ballot.proposal(), ballot.proposal())),
                    Sheet.Cell.of(ballot.until().toString()),
                    words.cell(ballot.status())))
            .toList(),
        words.text("meeting.ballots.none"));
  }

  private List<Sheet.Act> acts(
      Meeting meeting, Actor actor, String path, Words words, Typed typed) {
    List<Sheet.Act> acts = new ArrayList<>();
    if (BallotTransition.OPEN.mayBeDoneBy(actor) && meeting.status() == MeetingStatus.PLANNED) {
      acts.add(ballot(meeting, actor, path, words, typed));
    }
    if (MeetingTransition.ADD_PAPER.isOpenTo(actor, meeting.status())) {
      acts.add(
          Sheet.Act.of(
                  words.text("paper.add"),
                  path + "/papers",
                  words.text("paper.add"),
                  FormField.Line.text("paper", words.text("paper.title"), typed.text("paper")),
                  new FormField.Upload("file", words.text("paper.file"), ""))
              .withFiles());
    }
    if (MeetingTransition.CLOSE.isOpenTo(actor, meeting.status())) {
      acts.add(
          Sheet.Act.of(
              words.text("meeting.close"),
              path + "/minutes",
              words.text("meeting.close"),
              FormField.Text.of(
                  "minutes", words.text("meeting.minutes"), "", typed.text("minutes"))));
      acts.add(
          Sheet.Act.of(
                  words.text("meeting.cancel"),
                  path + "/cancellation",
                  words.text("meeting.cancel"))
              .asDanger());
    }
    return acts;
  }

  private Sheet.Act ballot(Meeting meeting, Actor actor, String path, Words words, Typed typed) {
    List<Option> ready =
        search.proposals(actor).stream()
            .filter(p -> meeting.dealsWith(p.number()) && p.status() == ProposalStatus.READY)
            .map(p -> Option.of(p.number(), p.title()))
            .toList();
    return Sheet.Act.of(
            words.text("ballot.open"),
            path + "/ballots",
            words.text("ballot.open"),
            new FormField.Select(
                "proposal", words.text("proposal.one"), "", typed.text("proposal"), ready),
            FormField.Text.of("motion", words.text("ballot.motion"), "", typed.text("motion")),
            new FormField.Line(
                "until", words.text("ballot.until"), "", "", typed.text("until"), "date"))
        .leadsTo(words.text("ballot.open.notice"));
  }
}
