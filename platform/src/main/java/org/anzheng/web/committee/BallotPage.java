package org.anzheng.web.committee;

import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.scheme.committee.Ballot;
import org.anzheng.scheme.committee.BallotStatus;
import org.anzheng.scheme.committee.BallotTransition;
import org.anzheng.scheme.committee.CommitteeSearch;
import org.anzheng.scheme.committee.Elector;
import org.anzheng.scheme.committee.Tally;
import org.anzheng.scheme.committee.VoteChoice;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.springframework.stereotype.Component;

/** 表决页: motion, who has voted, the count once it is over, and the member's own part. */
@Component
class BallotPage {

  static final String LIST = "/committee-work/ballots";

  private final CommitteeSearch search;
  private final Members members;

  BallotPage(CommitteeSearch search, Members members) {
    this.search = search;
    this.members = members;
  }

  Sheet of(Ballot ballot, Actor actor, Words words, Typed typed, FormErrors errors) {
    String path = LIST + "/" + ballot.number();
    boolean awaited =
        ballot.elector(actor.account()).filter(Elector::isAwaited).isPresent()
            && BallotTransition.CAST.isOpenTo(actor, ballot.status());
    return Sheet.titled(words.text("ballot.title", ballot.number()))
        .back(ballot.meeting(), MeetingPage.LIST + "/" + ballot.meeting())
        .mark(words.tone(ballot.status()), words.view().name(ballot.status()))
        .errors(errors)
        .with(new Sheet.Facts("", rows(ballot, words)))
        .with(new Sheet.Prose(words.text("ballot.motion"), ballot.motion()))
        .withIf(awaited, () -> vote(path, words, typed))
        .withIf(awaited, () -> interest(path, words, typed))
        .withIf(
            BallotTransition.PASS.isOpenTo(actor, ballot.status()),
            () ->
                Sheet.Act.of(
                        words.text("ballot.count"), path + "/count", words.text("ballot.count"))
                    .leadsTo(words.text("ballot.count.notice", ballot.tally().outstanding())))
        .with(electors(ballot, words))
        .with(words.history(search.history(ballot.number())));
  }

  private List<Row> rows(Ballot ballot, Words words) {
    Tally tally = ballot.tally();
    String count =
        ballot.status() == BallotStatus.RUNNING
            ? words.text("ballot.sofar", tally.cast(), tally.base())
            : words.text(
                "ballot.result",
                tally.inFavour(),
                tally.against(),
                tally.abstained(),
                tally.base());
    return List.of(
        Row.link(
            words.text("proposal.one"),
            ballot.proposal(),
            ProposalPage.LIST + "/" + ballot.proposal()),
        Row.of(words.text("ballot.until"), ballot.until().toString()),
        Row.of(words.text("ballot.quorum"), words.text("ballot.quorum.value", ballot.quorum())),
        Row.of(
            words.text("ballot.majority"), words.text("ballot.majority.value", ballot.majority())),
        Row.of(words.text("ballot.votes"), count));
  }

  private static Sheet.Act vote(String path, Words words, Typed typed) {
    return Sheet.Act.of(
            words.text("ballot.cast"),
            path + "/votes",
            words.text("ballot.cast"),
            FormField.Choice.one(
                "choice",
                words.text("ballot.choice"),
                typed.text("choice"),
                words.options(VoteChoice.class)))
        .leadsTo(words.text("ballot.cast.notice"));
  }

  private static Sheet.Act interest(String path, Words words, Typed typed) {
    return Sheet.Act.of(
            words.text("ballot.interest"),
            path + "/interests",
            words.text("ballot.interest"),
            FormField.Text.of(
                "interest", words.text("ballot.interest.text"), "", typed.text("interest")))
        .leadsTo(words.text("ballot.interest.notice"));
  }

  /** How somebody voted is shown once the vote is over, so that nobody is followed. */
  private Sheet.Table electors(Ballot ballot, Words words) {
    return new Sheet.Table(
        words.text("ballot.electors", ballot.electors().size()),
        words.heads("comment.member", "ballot.part"),
        ballot.electors().stream()
            .map(e ->
                List.of(
                    Sheet.Cell.of(members.name(e.member())),
                    Sheet.Cell.of(part(e, ballot.status(), words))))
            .toList(),
        "");
  }

  private static String part(Elector elector, BallotStatus status, Words words) {
    if (elector.interest().isPresent()) {
      return words.text("ballot.interested", elector.interest().get());
    }
    return elector
        .choice()
        .map(choice ->
            status == BallotStatus.RUNNING ? words.text("ballot.voted") : words.view().name(choice))
        .orElse(words.text("ballot.awaited"));
  }
}
