package org.anzheng.parties;

import org.anzheng.kernel.Reason;
import org.anzheng.kernel.RefusalKind;

/** 组织与账户拒绝理由: why an organisation, an account, a duty or a login is refused. */
public enum PartyRefusal implements Reason {
  /** An organisation with this USCC is registered already. */
  USCC_TAKEN(RefusalKind.CONFLICT),
  /** Somebody has this login already. */
  LOGIN_TAKEN(RefusalKind.CONFLICT),
  /** Organisations of this type are not registered this way. Argument: the type. */
  NOT_REGISTERED_THIS_WAY(RefusalKind.INVALID),
  /** No division has this code. Argument: the code given. */
  NO_SUCH_DIVISION(RefusalKind.INVALID),
  /** Offices of this line cannot be given the power. Arguments: power, department. */
  POWER_OF_OTHER_LINE(RefusalKind.INVALID),
  /** The last day lies before the first. Argument: first day. */
  ENDS_BEFORE_IT_BEGINS(RefusalKind.INVALID),
  /** A login has 3 to 64 letters, digits, dots, hyphens, underlines or at signs. */
  LOGIN_FORM(RefusalKind.INVALID),
  /** This is not a mail address. */
  EMAIL_FORM(RefusalKind.INVALID),
  /** An organisation of this type cannot hold the duty. Arguments: duty, type. */
  ROLE_OF_OTHER_TYPE(RefusalKind.INVALID),
  /** The account holds the duty already. Argument: the duty. */
  ROLE_HELD(RefusalKind.CONFLICT),
  /** The account does not hold the duty. Argument: the duty. */
  ROLE_NOT_HELD(RefusalKind.CONFLICT),
  /** Nobody would be left to keep the organisation's accounts. Argument: the duty. */
  LAST_KEEPER(RefusalKind.CONFLICT),
  /** The body has an administrator, who makes all further accounts. */
  HAS_ADMINISTRATOR(RefusalKind.CONFLICT),
  /** The password is too short. Argument: the fewest characters. */
  PASSWORD_TOO_SHORT(RefusalKind.INVALID),
  /** The password is too long. Argument: the most characters. */
  PASSWORD_TOO_LONG(RefusalKind.INVALID),
  /** The password is one of those that everybody tries first. */
  PASSWORD_COMMON(RefusalKind.INVALID),
  /** The password contains the login. */
  PASSWORD_HAS_LOGIN(RefusalKind.INVALID),
  /** The current password is wrong. */
  PASSWORD_WRONG(RefusalKind.INVALID),
  /** Login and password do not belong together. */
  LOGIN_WRONG(RefusalKind.FORBIDDEN),
  /** Too many attempts. Argument: seconds to wait. */
  TOO_MANY_ATTEMPTS(RefusalKind.FORBIDDEN);

  private final RefusalKind kind;

  PartyRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
