package org.anzheng.web.admin;

import java.util.List;
import org.anzheng.parties.OrganisationSummary;

/** 主管部门列表: the home of the operator. */
public record RegulatorListPage(List<Line> regulators) {

  /** One department and how many accounts it has. */
  public record Line(OrganisationSummary organisation, int accounts) {}
}
