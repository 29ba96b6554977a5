package org.anzheng.register;

/** 存量口径: the property by which the certificates of a month's end are told apart. */
public enum StockProperty {
  /** 服务类别. */
  CATEGORY,
  /** 级别. */
  LEVEL,
  /** 持证组织登记地. */
  PROVINCE,
  /** 颁证机构. */
  BODY
}
