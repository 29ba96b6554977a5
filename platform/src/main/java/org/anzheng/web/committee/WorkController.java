package org.anzheng.web.committee;

import java.util.List;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 委员会首页: what waits for the one who holds a seat. */
@Controller
class WorkController {

  @GetMapping("/committee-work")
  ModelAndView home(View view) {
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text("page.committee.home.title"))
            .lede(view.text("page.committee.home.lede"))
            .with(
                new Sheet.ToDo(
                    view.text("page.committee.home.mine"),
                    List.of(),
                    view.text("page.committee.home.none"))));
  }
}
