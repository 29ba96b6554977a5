package org.anzheng.scheme.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.springframework.modulith.NamedInterface;

/**
 * 会议: of the committee, with agenda, papers and, once it is over, minutes.
 *
 * @param minutes empty before it is closed
 */
@NamedInterface("committee")
public record Meeting(
    String number,
    UUID committee,
    String title,
    LocalDate on,
    String place,
    List<AgendaItem> agenda,
    List<Paper> papers,
    MeetingStatus status,
    String minutes,
    int version) {

  public Meeting {
    agenda = List.copyOf(agenda);
    papers = List.copyOf(papers);
  }

  /** Whether a proposal is dealt with. */
  public boolean dealsWith(String proposal) {
    return agenda.stream().anyMatch(item -> item.proposal().equals(Optional.of(proposal)));
  }

  MeetingFact.PaperAdded add(UUID file, String words, Actor actor, Instant now) {
    MeetingTransition.ADD_PAPER.apply(status, actor);
    Refusal.ifAny(CommitteeTexts.line("paper", words));
    return new MeetingFact.PaperAdded(
        Act.of(actor, MeetingTransition.ADD_PAPER, now), committee, number, file, words.strip());
  }

  MeetingFact.MeetingChanged close(
      String words, Optional<String> running, Actor actor, Instant now) {
    MeetingTransition.CLOSE.apply(status, actor);
    Refusal.ifAny(CommitteeTexts.text("minutes", words));
    refuseWhile(running);
    return changed(MeetingTransition.CLOSE, words.strip(), actor, now);
  }

  MeetingFact.MeetingChanged cancel(Optional<String> running, Actor actor, Instant now) {
    MeetingTransition.CANCEL.apply(status, actor);
    refuseWhile(running);
    return changed(MeetingTransition.CANCEL, "", actor, now);
  }

  private static void refuseWhile(Optional<String> running) {
    running.ifPresent(ballot -> {
      throw new Refusal(CommitteeRefusal.BALLOT_RUNNING, ballot);
    });
  }

  private MeetingFact.MeetingChanged changed(
      MeetingTransition transition, String words, Actor actor, Instant now) {
    MeetingStatus next = transition.apply(status, actor);
    return new MeetingFact.MeetingChanged(
        Act.of(actor, transition, now), committee, number, transition, next, words);
  }
}
