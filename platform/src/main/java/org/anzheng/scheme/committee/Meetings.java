package org.anzheng.scheme.committee;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.archive.Files;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 会议: convened with an agenda, prepared with papers, closed with minutes. */
@NamedInterface("committee")
@Service
@Transactional
public class Meetings {

  private final MeetingStore store;
  private final ProposalStore proposals;
  private final BallotStore ballots;
  private final CommitteeRecord record;
  private final Files files;
  private final Clock clock;

  Meetings(
      MeetingStore store,
      ProposalStore proposals,
      BallotStore ballots,
      CommitteeRecord record,
      Files files,
      Clock clock) {
    this.store = store;
    this.proposals = proposals;
    this.ballots = ballots;
    this.record = record;
    this.files = files;
    this.clock = clock;
  }

  /** 召集; returns the number. */
  public String convene(MeetingForm form, Actor actor) {
    Instant now = clock.instant();
    Role duty = MeetingTransition.CONVENE.roleOf(actor);
    Refusal.ifAny(objections(form, actor));
    MeetingFact.MeetingConvened fact =
        new MeetingFact.MeetingConvened(
            Act.of(actor, duty, now),
            actor.organisation(),
            record.next("TC-M", now),
            form.title().strip(),
            form.on(),
            form.place().strip(),
            form.agenda());
    store.insert(fact);
    record.announce(fact);
    return fact.number();
  }

  /** 分发会议文件: a file that the committee has put into the archive. */
  public void addPaper(String number, UUID file, String title, Actor actor) {
    Meeting meeting = find(number, actor);
    MeetingFact.PaperAdded fact = meeting.add(file, title, actor, clock.instant());
    if (files.find(file, actor.organisation()).isEmpty()) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
    store.update(meeting, meeting.status(), meeting.minutes());
    store.insert(fact);
    record.announce(fact);
  }

  /** 结束: with minutes, once no ballot runs any more. */
  public void close(String number, String minutes, Actor actor) {
    Meeting meeting = find(number, actor);
    save(meeting, meeting.close(minutes, running(meeting), actor, clock.instant()));
  }

  /** 取消. */
  public void cancel(String number, Actor actor) {
    Meeting meeting = find(number, actor);
    save(meeting, meeting.cancel(running(meeting), actor, clock.instant()));
  }

  private void save(Meeting meeting, MeetingFact.MeetingChanged fact) {
    store.update(meeting, fact.status(), fact.minutes());
    record.announce(fact);
  }

  private Optional<String> running(Meeting meeting) {
    return ballots.all().stream()
        .filter(ballot -> ballot.meeting().equals(meeting.number()))
        .filter(ballot -> ballot.status() == BallotStatus.RUNNING)
        .map(Ballot::number)
        .findFirst();
  }

  private Meeting find(String number, Actor actor) {
    return store
        .find(number)
        .filter(meeting -> meeting.committee().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private List<Objection> objections(MeetingForm form, Actor actor) {
    List<Objection> wrong = new ArrayList<>(CommitteeTexts.line("title", form.title()));
    wrong.addAll(CommitteeTexts.line("place", form.place()));
    if (form.agenda().isEmpty()) {
      wrong.add(Objection.toField("agenda", CommitteeRefusal.AGENDA_EMPTY));
    }
    for (AgendaItem item : form.agenda()) {
      wrong.addAll(CommitteeTexts.line("agenda", item.title()));
      item.proposal()
          .filter(number ->
              proposals
                  .find(number)
                  .filter(found -> found.committee().equals(actor.organisation()))
                  .isEmpty())
          .ifPresent(
              unknown -> wrong.add(Objection.toField("proposals", KernelRefusal.NOT_UNDERSTOOD)));
    }
    return wrong.stream().distinct().toList();
  }
}
