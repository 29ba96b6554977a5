package org.anzheng.web.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.certification.CaseFilter;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseStatus;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** 案件列表: the cases of the reader's organisation, filtered. */
@Component
public class CaseLists {

  private static final int MOST = 200;

  private final CaseSearch cases;

  CaseLists(CaseSearch cases) {
    this.cases = cases;
  }

  /** The list; an unknown status finds everything. */
  public ModelAndView show(String home, String status, String text, Actor actor, View view) {
    Set<CaseStatus> wanted =
        Arrays.stream(CaseStatus.values())
            .filter(s -> s.name().equals(status))
            .collect(Collectors.toSet());
    List<Option> statuses =
        Arrays.stream(CaseStatus.values())
            .filter(s -> s != CaseStatus.DRAFT)
            .map(s -> Option.of(s.name(), view.name(s)))
            .toList();
    return Pages.of(
        "cases/list",
        new CaseListPage(
            home + "/cases",
            cases.of(actor.organisation(), new CaseFilter(wanted, "", text.strip(), MOST)),
            statuses,
            status,
            text));
  }
}
