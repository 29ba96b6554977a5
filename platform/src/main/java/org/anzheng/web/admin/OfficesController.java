package org.anzheng.web.admin;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Department;
import org.anzheng.parties.PartyAct;
import org.anzheng.web.offices.OfficePages;
import org.anzheng.web.shared.FormErrors;
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

/** 地方主管部门: offices of all lines, set up by the operator. */
@Controller
@RequestMapping("/admin/offices")
class OfficesController {

  private static final String BASE = "/admin/offices";

  private final OfficePages pages;

  OfficesController(OfficePages pages) {
    this.pages = pages;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    return pages.list(BASE, OfficePages.linesOf(actor), view);
  }

  @GetMapping("/new")
  ModelAndView form(Actor actor, View view) {
    return pages.form(BASE, lines(actor), Typed.none(), FormErrors.none(), view);
  }

  @PostMapping
  ModelAndView establish(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    return pages.establish(BASE, lines(actor), new Typed(sent), actor, view);
  }

  @GetMapping("/{id}")
  ModelAndView show(@PathVariable UUID id, Actor actor, View view) {
    return pages.show(
        BASE, pages.find(id, OfficePages.linesOf(actor)), Typed.none(), FormErrors.none(), view);
  }

  @PostMapping("/{id}/area")
  ModelAndView change(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    return pages.change(BASE, pages.find(id, lines(actor)), new Typed(sent), actor, view);
  }

  @PostMapping("/{id}/accounts")
  ModelAndView addAccount(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    return pages.addAccount(BASE, pages.find(id, lines(actor)), new Typed(sent), actor, view);
  }

  private static List<Department> lines(Actor actor) {
    List<Department> lines = OfficePages.linesOf(actor);
    if (lines.isEmpty()) {
      throw new Refusal(
          KernelRefusal.NOT_YOUR_DUTY, PartyAct.REGISTER_ORGANISATION, List.of(Role.OPERATOR));
    }
    return lines;
  }
}
