package org.anzheng.bodies;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** 收费项目: what a body may charge for. */
@NamedInterface("reads")
public enum TariffItemType {
  /** 申请费. */
  APPLICATION(TariffUnit.COMMISSION),
  /** 文审费. */
  DOCUMENT_REVIEW(TariffUnit.COMMISSION),
  /** 现场审核费. */
  AUDIT_PER_MAN_DAY(TariffUnit.MAN_DAY),
  /** 评定与注册费, certificate included. */
  REVIEW_AND_CERTIFICATE(TariffUnit.CERTIFICATE),
  /** 监督费. */
  SURVEILLANCE(TariffUnit.MAN_DAY),
  /** 年金, use of the mark included. */
  ANNUAL(TariffUnit.YEAR),
  /** 差旅费: mostly by a rule. */
  TRAVEL(TariffUnit.COMMISSION),
  /** 其他. */
  OTHER(TariffUnit.COMMISSION);

  /** What a first certification is charged for, as far as the body prices it. */
  public static final List<TariffItemType> INITIAL =
      List.of(APPLICATION, DOCUMENT_REVIEW, AUDIT_PER_MAN_DAY, REVIEW_AND_CERTIFICATE);

  /** What must be priced before a first certification can be quoted. */
  public static final List<TariffItemType> NEEDED =
      List.of(APPLICATION, AUDIT_PER_MAN_DAY, REVIEW_AND_CERTIFICATE);

  private final TariffUnit unit;

  TariffItemType(TariffUnit unit) {
    this.unit = unit;
  }

  /** What one price is for. */
  public TariffUnit unit() {
    return unit;
  }

  /** Whether the form asks for a rule in words beside the price. */
  public boolean takesRule() {
    return this == TRAVEL || this == OTHER;
  }

  /** How often one price is charged for so many man-days. */
  public BigDecimal times(BigDecimal manDays) {
    return unit == TariffUnit.MAN_DAY ? manDays : BigDecimal.ONE;
  }
}
