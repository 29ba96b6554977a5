package org.anzheng.web.open;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** 接口说明页: what the public interface answers, and forms to try it, without a script. */
@Controller
class InterfaceController {

  @GetMapping("/api/docs")
  ModelAndView show() {
    return new ModelAndView("open/interface");
  }

  /** A form cannot put a number into a path, so this leads there. */
  @GetMapping("/api/docs/certificate")
  RedirectView certificate(
      @RequestParam(defaultValue = "") String number, @RequestParam Optional<String> on) {
    String path =
        UriComponentsBuilder.fromPath("/api/v1/certificates")
            .pathSegment(number.isBlank() ? "-" : number.strip())
            .queryParamIfPresent("on", on.filter(day -> !day.isBlank()))
            .encode()
            .toUriString();
    return new RedirectView(path);
  }
}
