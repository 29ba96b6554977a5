package org.anzheng.web.open;

import java.util.Map;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.PublicRegister;
import org.anzheng.register.SearchQuery;
import org.anzheng.register.SearchQueryReader;
import org.anzheng.register.SearchResult;
import org.anzheng.register.SearchSort;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 证书查询. A number leads straight to its page, which also says why there may be none. */
@Controller
class SearchController {

  private static final int LINES = 20;

  private final PublicRegister register;
  private final SearchWords words;

  SearchController(PublicRegister register, SearchWords words) {
    this.register = register;
    this.words = words;
  }

  @GetMapping("/certificates")
  ModelAndView search(@RequestParam Map<String, String> asked, View view) {
    String number = CertificateNumber.normalise(asked.getOrDefault("q", ""));
    if (CertificateNumber.hasForm(number)) {
      return Pages.redirect("/certificates/" + number);
    }
    try {
      SearchQuery query = SearchQueryReader.read(asked, LINES);
      return Pages.of(
          "open/certificates",
          words.page(asked, query.sort(), register.search(query), FormErrors.none(), view));
    } catch (Refusal refusal) {
      FormErrors errors = new FormErrors(refusal.objections());
      return Pages.of(
          "open/certificates",
          words.page(asked, SearchSort.ISSUED, SearchResult.NONE, errors, view),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }
}
