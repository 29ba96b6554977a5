package org.anzheng.parties;

import org.springframework.modulith.NamedInterface;

/** 登录审计结果: what the audit says of an attempt; the person is told less. */
@NamedInterface("reads")
public enum LoginOutcome {
  /** 成功. */
  SUCCEEDED,
  /** 密码错误. */
  WRONG_PASSWORD,
  /** 账户不存在. */
  UNKNOWN_LOGIN,
  /** 账户已停用. */
  DISABLED,
  /** 限速期内. */
  THROTTLED
}
