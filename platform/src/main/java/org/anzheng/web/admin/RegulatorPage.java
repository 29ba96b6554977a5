package org.anzheng.web.admin;

import java.util.List;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;

/** 主管部门页面: a department, its accounts, and a form for one more. */
public record RegulatorPage(
    OrganisationSummary organisation,
    List<Row> rows,
    List<AccountSummary> accounts,
    Typed typed,
    FormErrors errors,
    List<Option> roles) {}
