package org.anzheng.web.oversight;

import static org.anzheng.web.oversight.OversightWords.WORD;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.allegations.IdentityVault;
import org.anzheng.supervision.allegations.VaultOpening;
import org.anzheng.supervision.allegations.VaultStatus;
import org.anzheng.supervision.allegations.VaultTransition;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** 身份保管: what somebody asked to see, and the second person's answer. */
@Controller
@RequestMapping("/regulator/vault")
class VaultController {

  private static final String LIST = "/regulator/vault";

  private final IdentityVault vault;

  VaultController(IdentityVault vault) {
    this.vault = vault;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    return list(FormErrors.none(), actor, view);
  }

  @PostMapping("/{id}/permission")
  ModelAndView allow(@PathVariable UUID id, Actor actor, View view) {
    return decide(id, VaultTransition.ALLOW, actor, view);
  }

  @PostMapping("/{id}/denial")
  ModelAndView deny(@PathVariable UUID id, Actor actor, View view) {
    return decide(id, VaultTransition.DENY, actor, view);
  }

  private ModelAndView decide(UUID id, VaultTransition verdict, Actor actor, View view) {
    verdict.roleOf(actor);
    return Forms.submit(
        () -> {
          vault.decide(id, verdict, actor);
          return LIST;
        },
        errors -> list(errors, actor, view));
  }

  private ModelAndView list(FormErrors errors, Actor actor, View view) {
    List<VaultOpening> openings = vault.openings(actor);
    Sheet page =
        Sheet.titled(view.text(WORD + "vault")).lede(view.text(WORD + "vault.lede")).errors(errors);
    for (VaultOpening opening : openings) {
      if (opening.status() == VaultStatus.ASKED) {
        page =
            page.with(
                    new Sheet.Prose(
                        view.text(WORD + "vault.asked", opening.allegation()), opening.reason()))
                .with(act(opening, VaultTransition.ALLOW, "permission", view))
                .with(act(opening, VaultTransition.DENY, "denial", view));
      }
    }
    return Pages.of(OversightWords.SHEET, page.with(table(openings, view)));
  }

  private static Sheet.Act act(
      VaultOpening opening, VaultTransition verdict, String noun, View view) {
    return Sheet.Act.of(
        view.name(verdict) + " " + opening.allegation(),
        LIST + "/" + opening.id() + "/" + noun,
        view.name(verdict));
  }

  private static Sheet.Table table(List<VaultOpening> openings, View view) {
    return new Sheet.Table(
        view.text(WORD + "vault.all"),
        OversightWords.heads(view, "number", "at", "state", "until", "looks"),
        openings.stream()
            .map(each ->
                List.of(
                    Cell.of(each.allegation()),
                    Cell.of(view.time(each.askedAt())),
                    Cell.of(view.name(each.status())),
                    Cell.of(each.openUntil().map(view::time).orElse("")),
                    Cell.of(Integer.toString(each.looks()))))
            .toList(),
        view.text(WORD + "none"));
  }
}
