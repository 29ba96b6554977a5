package org.anzheng.web.regulator;

import java.util.List;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.web.shared.Row;

/** 未批准机构页面: an organisation that is a body and waits for its approval. */
public record OrganisationPage(
    OrganisationSummary organisation, List<Row> rows, List<AccountSummary> accounts) {}
