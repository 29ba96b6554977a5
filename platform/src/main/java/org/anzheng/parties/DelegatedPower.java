package org.anzheng.parties;

import java.util.Set;
import org.springframework.modulith.NamedInterface;

/** 委托职权: what an office may do, each by the article that allows it. */
@NamedInterface("reads")
public enum DelegatedPower {
  /** 对认证活动实施监督管理. */
  SUPERVISE_ACTIVITY("regulation:54", Department.MARKET_REGULATION),
  /** 检查、询问和告诫. */
  INSPECT("regulation:53", Department.MARKET_REGULATION),
  /** 受理举报. */
  HANDLE_REPORTS("regulation:55", Department.MARKET_REGULATION),
  /** 责令改正并处以罚款. */
  PENALISE("body-measures:38", Department.MARKET_REGULATION),
  /** 责令认证机构处理证书. */
  ORDER_CERTIFICATE("regulation:26", Department.MARKET_REGULATION),
  /** 责令停业整顿: of the national department alone. */
  SUSPEND_BUSINESS("regulation:59", false, Department.MARKET_REGULATION),
  /** 撤销批准: of the national department alone. */
  REVOKE_APPROVAL("regulation:61", false, Department.MARKET_REGULATION),
  /** 停止执业、撤销执业资格: of the national department alone. */
  SANCTION_PERSON("regulation:62", false, Department.MARKET_REGULATION),
  /** 查处网络安全服务违法行为. */
  PENALISE_SERVICE(
      "opinion:9", Department.CYBERSPACE, Department.INDUSTRY, Department.PUBLIC_SECURITY),
  /** 监督网络安全服务. */
  SUPERVISE_SERVICE(
      "opinion:9", Department.CYBERSPACE, Department.INDUSTRY, Department.PUBLIC_SECURITY),
  /** 移送违法线索. */
  REFER_VIOLATIONS(
      "opinion:9",
      Department.MARKET_REGULATION,
      Department.CYBERSPACE,
      Department.INDUSTRY,
      Department.PUBLIC_SECURITY);

  private final String article;
  private final boolean delegable;
  private final Set<Department> departments;

  DelegatedPower(String article, Department... departments) {
    this(article, true, departments);
  }

  DelegatedPower(String article, boolean delegable, Department... departments) {
    this.article = article;
    this.delegable = delegable;
    this.departments = Set.of(departments);
  }

  /** The clause, as in {@code @Basis}. */
  public String article() {
    return article;
  }

  /** Whether offices of this line can be given it. */
  public boolean belongsTo(Department department) {
    return delegable && departments.contains(department);
  }

  /** Whether the national department of this line has it by law. */
  public boolean isNational(Department department) {
    return departments.contains(department);
  }
}
