package org.anzheng.web.oversight;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.services.ServiceFindingKind;
import org.anzheng.supervision.services.ServiceForm;
import org.anzheng.supervision.services.ServiceSupervision;
import org.anzheng.supervision.services.ServiceTransition;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 服务监督: cyberspace, industry and public security departments record what they find. */
@Controller
@RequestMapping({"/regulator/services", "/office/services"})
class ServicesController {

  private final ServiceSupervision services;
  private final ServicePages pages;

  ServicesController(ServiceSupervision services, ServicePages pages) {
    this.services = services;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    return Pages.of(
        OversightWords.SHEET,
        pages.list(services.of(actor), ServiceTransition.RECORD.mayBeDoneBy(actor), view));
  }

  @GetMapping("/new")
  ModelAndView form(@RequestParam MultiValueMap<String, String> known, Actor actor, View view) {
    ServiceTransition.RECORD.roleOf(actor);
    return form(new Typed(known), FormErrors.none(), view);
  }

  @PostMapping
  ModelAndView record(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    ServiceTransition.RECORD.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> OversightWords.home(view) + "/services/" + services.record(read(typed), actor),
        errors -> form(typed, errors, view));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return Pages.of(
        OversightWords.SHEET,
        pages.show(
            services.find(number, actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND)),
            Typed.none(),
            FormErrors.none(),
            actor,
            view));
  }

  private ModelAndView form(Typed typed, FormErrors errors, View view) {
    return Pages.of(OversightWords.SHEET, pages.form(typed, errors, view));
  }

  private static ServiceForm read(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    Optional<ServiceFindingKind> kind = reader.choice("kind", ServiceFindingKind.class);
    reader.required("certificate");
    Optional<LocalDate> day = reader.date("occurredOn");
    reader.required("text");
    reader.refuseIfAny();
    return new ServiceForm(
        kind.orElseThrow(), reader.text("certificate"), day.orElseThrow(), reader.text("text"));
  }
}
