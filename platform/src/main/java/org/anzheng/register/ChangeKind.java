package org.anzheng.register;

/** 变动种类. */
public enum ChangeKind {
  /** 证书. */
  CERTIFICATE,
  /** 机构. */
  BODY,
  /** 收费标准. */
  TARIFF
}
