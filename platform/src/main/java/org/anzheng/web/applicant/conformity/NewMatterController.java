package org.anzheng.web.applicant.conformity;

import org.anzheng.certificates.CertificateSearch;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.conformity.MatterActPages;
import org.anzheng.web.conformity.MatterActPages.Desk;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 变更申报、事件报告、年度自我声明: form, check, handing in. */
@Controller("applicantNewMatter")
@RequestMapping("/applicant/certificates/{number}/conformity/{duty:changes|incidents|declarations}")
class NewMatterController {

  private final CertificateSearch certificates;
  private final MatterActPages pages;
  private final Desk desk;

  NewMatterController(CertificateSearch certificates, MatterActPages pages, HolderActs acts) {
    this.certificates = certificates;
    this.pages = pages;
    this.desk = acts.desk();
  }

  @GetMapping
  ModelAndView form(
      @PathVariable String number, @PathVariable String duty, Actor actor, View view) {
    require(number, actor);
    desk.beginning(duty).transition().roleOf(actor);
    return pages.form(desk, duty, number, Typed.none(), FormErrors.none(), view);
  }

  @PostMapping("/check")
  ModelAndView check(
      @PathVariable String number,
      @PathVariable String duty,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam MultiValueMap<String, MultipartFile> uploads,
      Actor actor,
      View view) {
    require(number, actor);
    return pages.checkNew(desk, duty, number, new Typed(sent), uploads, actor, view);
  }

  @PostMapping
  ModelAndView begin(
      @PathVariable String number,
      @PathVariable String duty,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    require(number, actor);
    return pages.begin(desk, duty, number, new Typed(sent), actor, view);
  }

  private void require(String number, Actor actor) {
    if (certificates.find(number).filter(c -> c.holder().equals(actor.organisation())).isEmpty()) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
  }
}
