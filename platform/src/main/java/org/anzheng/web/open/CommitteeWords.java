package org.anzheng.web.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.scheme.committee.Constituency;
import org.anzheng.scheme.committee.MeetingStatus;
import org.anzheng.scheme.committee.PublicCommittee;
import org.anzheng.scheme.committee.Resolution;
import org.anzheng.scheme.committee.ResolutionDrafts;
import org.anzheng.scheme.committee.Seat;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 技术委员会用语: the public pages of the committee in the reader's language. */
@Component
class CommitteeWords {

  private final PublicCommittee committee;
  private final ResolutionDrafts drafts;
  private final Accounts accounts;
  private final SchemeWords scheme;

  CommitteeWords(
      PublicCommittee committee, ResolutionDrafts drafts, Accounts accounts, SchemeWords scheme) {
    this.committee = committee;
    this.drafts = drafts;
    this.accounts = accounts;
    this.scheme = scheme;
  }

  CommitteePage page(View view) {
    LocalDate today = scheme.today();
    List<Sheet.Part> parts = new ArrayList<>();
    List<Seat> seats = committee.roster(today);
    parts.add(roster(seats, view));
    parts.add(resolutions(view));
    parts.add(meetings(view));
    return new CommitteePage(seats.size(), balance(seats, view), parts);
  }

  CommitteeResolutionPage page(Resolution found, View view) {
    List<Row> rows =
        List.of(
            Row.of(text(view, "number"), found.number()),
            Row.of(text(view, "kind"), view.name(found.kind())),
            Row.of(text(view, "adopted"), found.adoptedOn().toString()),
            Row.of(
                text(view, "votes"),
                view.text(
                    "page.open.committee.tally",
                    found.tally().inFavour(),
                    found.tally().against(),
                    found.tally().abstained(),
                    found.tally().base())));
    return new CommitteeResolutionPage(
        found.number(),
        found.title(),
        List.of(
            new Sheet.Facts("", rows),
            new Sheet.Prose(text(view, "text"), found.text()),
            drafts(found, view)));
  }

  private Sheet.Table drafts(Resolution found, View view) {
    return new Sheet.Table(
        text(view, "drafts"),
        heads(view, "kind", "title.one", "state"),
        drafts.of(found.number()).stream()
            .map(d ->
                List.of(
                    Cell.of(view.name(d.kind())),
                    Cell.of(d.title()),
                    Cell.of(view.name((Enum<?>) d.status()))))
            .toList(),
        text(view, "drafts.none"));
  }

  private static List<CommitteePage.Side> balance(List<Seat> seats, View view) {
    return Arrays.stream(Constituency.values())
        .map(side ->
            new CommitteePage.Side(
                view.name(side),
                seats.stream().filter(seat -> seat.constituency() == side).count()))
        .toList();
  }

  private Sheet.Table roster(List<Seat> seats, View view) {
    return new Sheet.Table(
        text(view, "roster"),
        heads(view, "member", "side", "affiliation", "term"),
        seats.stream()
            .map(seat ->
                List.of(
                    Cell.of(name(seat.member())),
                    Cell.of(view.name(seat.constituency())),
                    Cell.of(seat.affiliation()),
                    Cell.of(seat.from() + " / " + seat.to())))
            .toList(),
        text(view, "roster.none"));
  }

  private Sheet.Table resolutions(View view) {
    return new Sheet.Table(
        text(view, "resolutions"),
        heads(view, "number", "title.one", "kind", "adopted"),
        committee.resolutions().stream()
            .map(r ->
                List.of(
                    Cell.link(r.number(), "/committee/resolutions/" + r.number()),
                    Cell.of(r.title()),
                    Cell.of(view.name(r.kind())),
                    Cell.of(r.adoptedOn().toString())))
            .toList(),
        text(view, "resolutions.none"));
  }

  private Sheet.Table meetings(View view) {
    return new Sheet.Table(
        text(view, "meetings"),
        heads(view, "day", "meeting", "state"),
        committee.meetings().stream()
            .map(m ->
                List.of(
                    Cell.of(m.on().toString()),
                    Cell.of(m.title()),
                    Cell.state(
                        m.status() == MeetingStatus.CLOSED ? Tone.GOOD : Tone.ACTIVE,
                        view.name(m.status()))))
            .toList(),
        text(view, "meetings.none"));
  }

  /** A member's name is public as long as the seat is held. */
  private String name(UUID member) {
    return accounts.find(member).map(AccountSummary::name).orElse("-");
  }

  private static List<String> heads(View view, String... keys) {
    return Arrays.stream(keys).map(key -> text(view, key)).toList();
  }

  private static String text(View view, String key) {
    return view.text("page.open.committee." + key);
  }
}
