package org.anzheng.web.open;

import java.util.List;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.register.CountLine;
import org.anzheng.register.PublicBodies;
import org.anzheng.register.Statistics;
import org.anzheng.web.shared.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 首页: the search box and what this is. */
@Controller
class HomePageController {

  private final Statistics statistics;
  private final PublicBodies bodies;

  HomePageController(Statistics statistics, PublicBodies bodies) {
    this.statistics = statistics;
    this.bodies = bodies;
  }

  @GetMapping("/")
  ModelAndView home() {
    List<CountLine> counts = statistics.byCategory();
    return Pages.of(
        "open/home",
        new HomePage(
            counts.stream().mapToLong(c -> c.of(CertificateStatus.VALID)).sum(),
            counts.stream().mapToLong(CountLine::total).sum(),
            bodies.all().stream().filter(b -> b.standing() == BodyStanding.IN_FORCE).count()));
  }
}
