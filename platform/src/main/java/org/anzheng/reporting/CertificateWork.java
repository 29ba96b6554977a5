package org.anzheng.reporting;

import java.util.Map;
import java.util.regex.Pattern;
import org.anzheng.certification.ClientPart;
import org.anzheng.kernel.Basis;

/** 证书行中的认证活动: what the case behind a certificate adds to its row. */
@Basis("reporting-norm:4")
final class CertificateWork {

  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,4})?");
  private static final String CHINA = "156";

  private CertificateWork() {}

  static void put(Map<String, String> cells, CaseParticulars work) {
    work.client()
        .ifPresent(client -> {
          cells.put("division", client.division());
          cells.put("country", CHINA);
        });
    work.declared().ifPresent(declared -> put(cells, declared));
    cells.put("activityCode", work.summary().type().activityCode());
    work.onSite().ifPresent(days -> CaseLines.put(cells, days, "startOn", "endOn"));
    work.baseManDays().ifPresent(base -> cells.put("baseManDays", CaseLines.number(base)));
    CaseLines.money(cells, work);
  }

  private static void put(Map<String, String> cells, ClientPart declared) {
    cells.put("phone", declared.contactPhone());
    cells.put("representative", declared.legalRepresentative());
    if (AMOUNT.matcher(declared.registeredCapital()).matches()) {
      cells.put("capital", declared.registeredCapital());
      cells.put("capitalCurrency", CaseLines.CURRENCY);
    }
    if (declared.staff() > 0) {
      cells.put("staff", Integer.toString(declared.staff()));
    }
  }
}
