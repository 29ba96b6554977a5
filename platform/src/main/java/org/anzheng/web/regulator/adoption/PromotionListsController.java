package org.anzheng.web.regulator.adoption;

import java.util.List;
import org.anzheng.adoption.promotions.PromotionList;
import org.anzheng.adoption.promotions.PromotionLists;
import org.anzheng.adoption.promotions.PromotionTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 采信推广清单: what the own department recommends; for the departments that promote adoption. */
@Controller
@RequestMapping(PromotionPage.LIST)
class PromotionListsController {

  private static final String LIST = PromotionPage.LIST;

  private final PromotionLists lists;
  private final PromotionPage page;

  PromotionListsController(PromotionLists lists, PromotionPage page) {
    this.lists = lists;
    this.page = page;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    return Pages.of("shared/sheet", page.all(actor, view));
  }

  @GetMapping("/new")
  ModelAndView form(Actor actor, View view) {
    PromotionTransition.BEGIN.roleOf(actor);
    return form("", Typed.none(), FormErrors.none(), view);
  }

  @PostMapping
  ModelAndView begin(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    PromotionTransition.BEGIN.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> LIST + "/" + lists.begin(PromotionForms.read(typed), actor),
        errors -> form("", typed, errors, view));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return show(number, Typed.none(), FormErrors.none(), actor, view);
  }

  @GetMapping("/{number}/edit")
  ModelAndView edit(@PathVariable String number, Actor actor, View view) {
    PromotionList newest = lists.versions(number, actor).getFirst();
    return form("/" + number, PromotionForms.typed(newest.form()), FormErrors.none(), view);
  }

  @PostMapping("/{number}")
  ModelAndView save(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    lists.versions(number, actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          lists.save(number, PromotionForms.read(typed), actor);
          return LIST + "/" + number;
        },
        errors -> form("/" + number, typed, errors, view));
  }

  @PostMapping("/{number}/publication")
  ModelAndView publish(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          lists.publish(number, typed.text("reason"), actor);
          return LIST + "/" + number;
        },
        errors -> show(number, typed, errors, actor, view));
  }

  @PostMapping("/{number}/withdrawal")
  ModelAndView withdraw(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          lists.withdraw(number, typed.text("reason"), actor);
          return LIST + "/" + number;
        },
        errors -> show(number, typed, errors, actor, view));
  }

  private ModelAndView form(String place, Typed typed, FormErrors errors, View view) {
    return Pages.of("shared/sheet", page.form(place, typed, errors, view));
  }

  private ModelAndView show(String number, Typed typed, FormErrors errors, Actor actor, View view) {
    List<PromotionList> versions = lists.versions(number, actor);
    return Pages.of("shared/sheet", page.one(versions, typed, errors, actor, view));
  }
}
