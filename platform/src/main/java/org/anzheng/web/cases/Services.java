package org.anzheng.web.cases;

import org.anzheng.certification.CaseSubject;
import org.anzheng.web.shared.View;

/** 服务类别名称: category and tier in words. */
public final class Services {

  private Services() {}

  /** Of a case. */
  public static String of(CaseSubject subject, View view) {
    return category(subject.category(), view) + " · " + tier(subject.tier(), view);
  }

  /** A category by its code. */
  public static String category(String code, View view) {
    return named("page.cases.category.", code, view);
  }

  /** A tier by its code. */
  public static String tier(String code, View view) {
    return named("page.cases.tier.", code, view);
  }

  private static String named(String prefix, String code, View view) {
    return view.texts().has(view.language(), prefix + code) ? view.text(prefix + code) : code;
  }
}
