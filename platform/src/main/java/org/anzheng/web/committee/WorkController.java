package org.anzheng.web.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.scheme.committee.Ballot;
import org.anzheng.scheme.committee.BallotStatus;
import org.anzheng.scheme.committee.CommitteeSearch;
import org.anzheng.scheme.committee.Elector;
import org.anzheng.scheme.committee.Meeting;
import org.anzheng.scheme.committee.MeetingStatus;
import org.anzheng.scheme.committee.Proposal;
import org.anzheng.scheme.committee.Question;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 委员会首页: what waits for the one who holds a seat. */
@Controller
class WorkController {

  private final CommitteeSearch search;

  WorkController(CommitteeSearch search) {
    this.search = search;
  }

  @GetMapping("/committee-work")
  ModelAndView home(Actor actor, View view) {
    Words words = new Words(view);
    return Pages.of(
        "shared/sheet",
        Sheet.titled(words.text("home.title"))
            .lede(words.text("home.lede"))
            .with(
                new Sheet.ToDo(
                    words.text("home.mine"), mine(actor, words), words.text("home.none")))
            .with(
                new Sheet.ToDo(
                    words.text("home.meetings"),
                    search.meetings(actor).stream()
                        .filter(meeting -> meeting.status() == MeetingStatus.PLANNED)
                        .map(meeting -> task(meeting, words))
                        .toList(),
                    words.text("home.noMeetings"))));
  }

  private List<Task> mine(Actor actor, Words words) {
    List<Task> tasks = new ArrayList<>();
    search.ballots(actor).stream()
        .filter(ballot -> ballot.status() == BallotStatus.RUNNING)
        .filter(ballot -> ballot.elector(actor.account()).filter(Elector::isAwaited).isPresent())
        .map(ballot -> task(ballot, words))
        .forEach(tasks::add);
    search.proposals(actor).stream()
        .filter(proposal -> proposal.status().awaiting().stream().anyMatch(actor::has))
        .map(proposal -> task(proposal, words))
        .forEach(tasks::add);
    search.questions(actor).stream()
        .filter(question -> question.status().awaiting().stream().anyMatch(actor::has))
        .map(question -> task(question, words))
        .forEach(tasks::add);
    return tasks;
  }

  private Task task(Ballot ballot, Words words) {
    return new Task(
        words.text("home.vote", ballot.number()),
        words.text("until", ballot.until().toString()),
        words.tone(ballot.status()),
        words.view().name(ballot.status()),
        Optional.of("/committee-work/ballots/" + ballot.number()));
  }

  private static Task task(Proposal proposal, Words words) {
    return new Task(
        proposal.title(),
        words.text("home.comments", proposal.number(), proposal.open().size()),
        words.tone(proposal.status()),
        words.view().name(proposal.status()),
        Optional.of("/committee-work/proposals/" + proposal.number()));
  }

  private static Task task(Question question, Words words) {
    return new Task(
        question.title(),
        question.number(),
        words.tone(question.status()),
        words.view().name(question.status()),
        Optional.of("/committee-work/questions/" + question.number()));
  }

  private static Task task(Meeting meeting, Words words) {
    return new Task(
        meeting.title(),
        meeting.on() + " " + meeting.place(),
        words.tone(meeting.status()),
        words.view().name(meeting.status()),
        Optional.of("/committee-work/meetings/" + meeting.number()));
  }
}
