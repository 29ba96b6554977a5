package org.anzheng.adoption.requirements;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;

/** 采信要求提示: what a requirement may not say, or had better not, by which procurement law. */
@NamedInterface("requirements")
public enum RequirementWarning {
  /** 指定认证机构: only one body's certificates would do. */
  @Basis({"procurement-regulation:20", "tendering-regulation:32"})
  NAMES_A_BODY(Procurement.GOVERNMENT, Procurement.STATUTORY_TENDER),
  /** 指定单一机构的标志: a mark that one body alone gives, beside the unified scheme. */
  @Basis({"procurement-regulation:20", "tendering-regulation:32"})
  NAMES_A_MARK,
  /** 规模条件. */
  @Basis({"mof-87:17", "mof-2020-46:5"})
  SCALE(Procurement.GOVERNMENT),
  /** 等级可能隐含规模条件: a higher level is asked for or scored. */
  @Basis({"mof-87:17", "procurement-regulation:20"})
  HIGHER_LEVEL,
  /** 限定地域. */
  @Basis({"procurement-regulation:20"})
  PLACE(Procurement.GOVERNMENT),
  /** 资格条件又作评审因素. */
  @Basis({"mof-87:55"})
  QUALIFICATION_AND_SCORE(Procurement.GOVERNMENT),
  /** 持证机构过少: too few suppliers, or only one body's. */
  @Basis({"procurement-law:36"})
  FEW_HOLDERS;

  private final Set<Procurement> unlawful;

  RequirementWarning(Procurement... unlawful) {
    this.unlawful = Set.of(unlawful);
  }

  /** Whether the law of such a procurement forbids it; else it is only advised against. */
  public boolean forbiddenIn(Procurement procurement) {
    return unlawful.contains(procurement);
  }
}
