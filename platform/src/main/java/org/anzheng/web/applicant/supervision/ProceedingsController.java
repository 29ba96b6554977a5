package org.anzheng.web.applicant.supervision;

import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.anzheng.web.supervision.ProceedingDoor;
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

/** 获证组织端监督检查和处罚案件: the kind is named by the address. */
@Controller("applicantProceedings")
@RequestMapping({"/applicant/inspections", "/applicant/penalty-cases"})
class ProceedingsController {

  private static final String HOME = "/applicant";

  private final ProceedingDoor door;

  ProceedingsController(ProceedingDoor door) {
    this.door = door;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    return door.list(HOME, actor, view);
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return door.show(HOME, number, actor, view);
  }

  @GetMapping("/{number}/files/{file}")
  ResponseEntity<StreamingResponseBody> file(
      @PathVariable String number, @PathVariable UUID file, Actor actor, View view) {
    return door.file(HOME, number, file, actor, view);
  }

  @GetMapping("/{number}/letters/{letter:[a-z-]+}.pdf")
  ResponseEntity<byte[]> letter(
      @PathVariable String number, @PathVariable String letter, Actor actor, View view) {
    return door.letter(HOME, number, letter, actor, view);
  }

  @PostMapping("/{number}/{act:[a-z-]+}/check")
  ModelAndView check(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam MultiValueMap<String, MultipartFile> uploads,
      Actor actor,
      View view) {
    return door.check(HOME, number, act, new Typed(sent), uploads, actor, view);
  }

  @PostMapping("/{number}/{act:[a-z-]+}")
  ModelAndView act(
      @PathVariable String number,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    return door.act(HOME, number, act, new Typed(sent), actor, view);
  }
}
