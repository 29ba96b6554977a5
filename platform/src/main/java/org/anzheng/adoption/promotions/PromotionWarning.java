package org.anzheng.adoption.promotions;

import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/** 采信推广清单提示: what a department may not recommend, or had better not, by which law. */
@NamedInterface("promotions")
public enum PromotionWarning {
  /** 指定认证机构. */
  @Basis("fair-competition:8")
  NAMES_A_BODY(true),
  /** 指定服务机构: an enterprise, a holder of a certificate, a certificate or a credit code. */
  @Basis({"fair-competition:8", "procurement-regulation:20"})
  NAMES_A_SUPPLIER(true),
  /** 指定单一机构的标志: a mark that one body alone gives, beside the unified scheme. */
  @Basis("fair-competition:8")
  NAMES_A_MARK(true),
  /** 规模条件. */
  @Basis({"mof-87:17", "mof-2020-46:5"})
  SCALE(true),
  /** 限定地域. */
  @Basis("fair-competition:9")
  PLACE(true),
  /** 等级可能隐含规模条件: a higher level is suggested for more than the contract. */
  @Basis({"mof-87:17", "procurement-regulation:20"})
  HIGHER_LEVEL(false),
  /** 持证机构过少. */
  @Basis("procurement-law:36")
  FEW_HOLDERS(false);

  private final boolean forbidden;

  PromotionWarning(boolean forbidden) {
    this.forbidden = forbidden;
  }

  /** Whether the law forbids it; else it is only advised against. */
  public boolean forbidden() {
    return forbidden;
  }
}
