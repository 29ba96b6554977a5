package org.anzheng.web.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.committee.AgendaItem;
import org.anzheng.scheme.committee.BallotForm;
import org.anzheng.scheme.committee.BallotTransition;
import org.anzheng.scheme.committee.Ballots;
import org.anzheng.scheme.committee.CommitteeSearch;
import org.anzheng.scheme.committee.Meeting;
import org.anzheng.scheme.committee.MeetingForm;
import org.anzheng.scheme.committee.MeetingTransition;
import org.anzheng.scheme.committee.Meetings;
import org.anzheng.scheme.committee.Proposal;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 会议: the list, a new one, and one with agenda, papers, votes and minutes. */
@Controller
@RequestMapping("/committee-work/meetings")
class MeetingsController {

  private final Meetings meetings;
  private final Ballots ballots;
  private final CommitteeSearch search;
  private final MeetingPage page;
  private final PaperFiles files;

  MeetingsController(
      Meetings meetings,
      Ballots ballots,
      CommitteeSearch search,
      MeetingPage page,
      PaperFiles files) {
    this.meetings = meetings;
    this.ballots = ballots;
    this.search = search;
    this.page = page;
    this.files = files;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    Words words = new Words(view);
    List<List<Sheet.Cell>> lines =
        search.meetings(actor).stream()
            .map(m ->
                List.of(
                    Sheet.Cell.link(m.number(), MeetingPage.LIST + "/" + m.number()),
                    Sheet.Cell.of(m.title()),
                    Sheet.Cell.of(m.on().toString()),
                    words.cell(m.status())))
            .toList();
    Sheet sheet =
        Sheet.titled(words.text("meetings.title"))
            .with(
                new Sheet.Table(
                    words.text("meetings.all"),
                    words.heads("number", "meeting.title", "meeting.on", "status"),
                    lines,
                    words.text("meetings.none")))
            .withIf(
                MeetingTransition.CONVENE.mayBeDoneBy(actor),
                () ->
                    new Sheet.Links(
                        List.of(
                            Row.link("", words.text("meetings.new"), MeetingPage.LIST + "/new"))));
    return Pages.of("shared/sheet", sheet);
  }

  @GetMapping("/new")
  ModelAndView form(Actor actor, View view) {
    MeetingTransition.CONVENE.roleOf(actor);
    return form(Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping
  ModelAndView convene(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    MeetingTransition.CONVENE.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> MeetingPage.LIST + "/" + meetings.convene(read(typed, actor), actor),
        errors -> form(typed, errors, actor, view));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return show(number, Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping("/{number}/papers")
  ModelAndView addPaper(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(required = false) @Nullable List<MultipartFile> file,
      Actor actor,
      View view) {
    find(number, actor);
    MeetingTransition.ADD_PAPER.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          List<UUID> stored = files.store(file, actor);
          if (stored.isEmpty()) {
            throw new Refusal(List.of(Objection.toField("file", KernelRefusal.REQUIRED)));
          }
          stored.forEach(id -> meetings.addPaper(number, id, typed.text("paper"), actor));
          return MeetingPage.LIST + "/" + number;
        },
        errors -> show(number, typed, errors, actor, view));
  }

  @GetMapping("/{number}/papers/{file}")
  ResponseEntity<StreamingResponseBody> paper(
      @PathVariable String number, @PathVariable UUID file, Actor actor) {
    return files.of(find(number, actor), file);
  }

  @PostMapping("/{number}/ballots")
  ModelAndView open(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    find(number, actor);
    BallotTransition.OPEN.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          TypedReader reader = new TypedReader(typed);
          String proposal = reader.required("proposal");
          Optional<LocalDate> until = reader.date("until");
          reader.refuseIfAny();
          BallotForm form = new BallotForm(proposal, typed.text("motion"), until.orElseThrow());
          return BallotPage.LIST + "/" + ballots.open(number, form, actor);
        },
        errors -> show(number, typed, errors, actor, view));
  }

  @PostMapping("/{number}/minutes")
  ModelAndView close(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          meetings.close(number, typed.text("minutes"), actor);
          return MeetingPage.LIST + "/" + number;
        },
        errors -> show(number, typed, errors, actor, view));
  }

  @PostMapping("/{number}/cancellation")
  ModelAndView cancel(@PathVariable String number, Actor actor) {
    meetings.cancel(number, actor);
    return Pages.redirect(MeetingPage.LIST + "/" + number);
  }

  private MeetingForm read(Typed typed, Actor actor) {
    TypedReader reader = new TypedReader(typed);
    Optional<LocalDate> on = reader.date("on");
    reader.refuseIfAny();
    List<AgendaItem> agenda = new ArrayList<>();
    for (Proposal proposal : search.proposals(actor)) {
      if (typed.texts("proposals").contains(proposal.number())) {
        agenda.add(new AgendaItem(proposal.title(), Optional.of(proposal.number())));
      }
    }
    typed
        .text("agenda")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> agenda.add(new AgendaItem(line, Optional.empty())));
    return new MeetingForm(typed.text("title"), on.orElseThrow(), typed.text("place"), agenda);
  }

  private ModelAndView form(Typed typed, FormErrors errors, Actor actor, View view) {
    return Pages.of("shared/sheet", page.form(actor, new Words(view), typed, errors));
  }

  private ModelAndView show(String number, Typed typed, FormErrors errors, Actor actor, View view) {
    return Pages.of(
        "shared/sheet", page.of(find(number, actor), actor, new Words(view), typed, errors));
  }

  private Meeting find(String number, Actor actor) {
    return search.meeting(number, actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
