package org.anzheng.parties;

/** 组织与账户事项: what can be done to organisations and accounts. */
public enum PartyAct {
  /** 登记组织. */
  REGISTER_ORGANISATION,
  /** 变更组织信息. */
  CHANGE_ORGANISATION,
  /** 建立账户. */
  CREATE_ACCOUNT,
  /** 授予职责. */
  GRANT_ROLE,
  /** 收回职责. */
  WITHDRAW_ROLE,
  /** 停用或恢复账户. */
  CHANGE_ACCOUNT_STATUS,
  /** 重置密码. */
  RESET_PASSWORD,
  /** 查阅登录审计. */
  READ_LOGINS
}
