package org.anzheng.web.regulator.committee;

import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.catalogue.CatalogueDraftTransition;
import org.anzheng.scheme.committee.ProposalKind;
import org.anzheng.scheme.committee.PublicCommittee;
import org.anzheng.scheme.committee.Resolution;
import org.anzheng.scheme.committee.ResolutionDraft;
import org.anzheng.scheme.committee.ResolutionDrafts;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** 委员会决议: what it says, which drafts it opened, and a new one. */
@Controller
@RequestMapping("/regulator/committee/resolutions/{number}")
class ResolutionController {

  private final PublicCommittee committee;
  private final ResolutionDrafts drafts;

  ResolutionController(PublicCommittee committee, ResolutionDrafts drafts) {
    this.committee = committee;
    this.drafts = drafts;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    Resolution found =
        committee.resolution(number).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    String path = CommitteePages.HOME + "/resolutions/" + number;
    return Pages.of(
        "shared/sheet",
        Sheet.titled(found.title())
            .back(text(view, "title"), CommitteePages.HOME)
            .with(
                new Sheet.Facts(
                    "",
                    List.of(
                        Row.link(
                            view.text("page.committee.number"),
                            number,
                            "/committee/resolutions/" + number),
                        Row.of(view.text("page.committee.proposal.kind"), view.name(found.kind())),
                        Row.of(
                            view.text("page.open.committee.adopted"),
                            found.adoptedOn().toString()))))
            .with(new Sheet.Prose(view.text("page.open.committee.text"), found.text()))
            .with(table(drafts.of(number), view))
            .withIf(
                actor.has(Role.MARKET_REGULATOR) && drafts.canOpen(found.kind()),
                () ->
                    Sheet.Act.of(text(view, "openDraft"), path + "/draft", text(view, "openDraft"))
                        .leadsTo(text(view, "openDraft.notice"))));
  }

  @PostMapping("/draft")
  ModelAndView open(@PathVariable String number, Actor actor) {
    Resolution found =
        committee.resolution(number).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    CatalogueDraftTransition.OPEN.roleOf(actor);
    return Pages.redirect(path(found.kind(), drafts.open(number, actor)));
  }

  private static Sheet.Table table(List<ResolutionDraft> opened, View view) {
    return new Sheet.Table(
        text(view, "drafts"),
        List.of(
            view.text("page.committee.proposal.kind"),
            view.text("page.committee.proposal.title"),
            view.text("page.committee.status")),
        opened.stream()
            .map(d ->
                List.of(
                    Cell.of(view.name(d.kind())),
                    Cell.link(d.title(), path(d.kind(), d.draft())),
                    Cell.of(view.name((Enum<?>) d.status()))))
            .toList(),
        text(view, "drafts.none"));
  }

  private static String path(ProposalKind kind, String draft) {
    return switch (kind) {
      case CATALOGUE -> "/regulator/catalogue/" + draft;
      case NORM, RULE, MARK -> "/regulator/norms/" + draft;
    };
  }

  private static String text(View view, String key) {
    return view.text("page.regulator.committee." + key);
  }
}
