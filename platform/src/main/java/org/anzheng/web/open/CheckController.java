package org.anzheng.web.open;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.trust.TrustListText;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 浏览器核验: checks what a QR code holds in the browser; what is checked never comes here. */
@Controller
class CheckController {

  private static final List<String> TIERS =
      List.of("GENERAL", "ENHANCED", "LEVEL_1", "LEVEL_2", "LEVEL_3");

  private final TrustListText trustList;
  private final SchemeWords words;

  CheckController(TrustListText trustList, SchemeWords words) {
    this.trustList = trustList;
    this.words = words;
  }

  @GetMapping("/c")
  ModelAndView show(View view) {
    return Pages.of("open/check", new CheckPage(trustList.rootKey().orElse(""), names(view)));
  }

  @GetMapping("/log/check")
  ModelAndView log() {
    return Pages.of("open/logCheck", new LogCheckPage(trustList.rootKey().orElse("")));
  }

  private Map<String, String> names(View view) {
    Map<String, String> names = new HashMap<>(words.categories(view));
    TIERS.forEach(tier -> names.put("level." + tier, view.tier(tier)));
    for (CertificateStatus status : CertificateStatus.values()) {
      names.put("status." + status.name(), view.name(status));
    }
    for (BodyStanding standing : BodyStanding.values()) {
      names.put("standing." + standing.name(), view.name(standing));
    }
    return names;
  }
}
