package org.anzheng.web.regulator;

import java.util.List;
import org.anzheng.bodies.BodySummary;
import org.anzheng.parties.OrganisationSummary;

/** 认证机构列表: the approved ones and those that wait. */
public record BodyListPage(
    List<BodySummary> bodies, List<OrganisationSummary> unapproved, boolean mayRegister) {}
