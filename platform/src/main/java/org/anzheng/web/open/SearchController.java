package org.anzheng.web.open;

import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.register.PublicRegister;
import org.anzheng.register.SearchLine;
import org.anzheng.register.SearchQuery;
import org.anzheng.register.SearchResult;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** 证书查询. A number leads straight to its page, which also says why there may be none. */
@Controller
class SearchController {

  private static final int LINES = 20;

  private final PublicRegister register;
  private final SchemeWords words;

  SearchController(PublicRegister register, SchemeWords words) {
    this.register = register;
    this.words = words;
  }

  @GetMapping("/certificates")
  ModelAndView search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) Optional<String> after,
      View view) {
    String number = CertificateNumber.normalise(q);
    if (CertificateNumber.hasForm(number)) {
      return Pages.redirect("/certificates/" + number);
    }
    SearchResult result = register.search(new SearchQuery(q, after, LINES));
    return Pages.of("open/certificates", page(q, after, result, view));
  }

  private SearchPage page(String q, Optional<String> after, SearchResult result, View view) {
    return new SearchPage(
        q.strip(),
        result.lines().stream().map(line -> line(line, view)).toList(),
        result.total(),
        result.capped(),
        after.map(a -> address(q, Optional.empty())).orElse(""),
        result.next().map(next -> address(q, Optional.of(next))).orElse(""));
  }

  private SearchPage.Line line(SearchLine line, View view) {
    return new SearchPage.Line(line, words.category(line.category(), view));
  }

  private static String address(String q, Optional<String> after) {
    return UriComponentsBuilder.fromPath("/certificates")
        .queryParam("q", "{q}")
        .queryParamIfPresent("after", after)
        .encode()
        .buildAndExpand(List.of(q).toArray())
        .toUriString();
  }
}
