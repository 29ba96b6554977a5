package org.anzheng.parties;

/**
 * 修改密码: a person's own change of password.
 *
 * @param current the password so far
 * @param next the new one
 */
public record PasswordChange(String current, String next) {

  /** Never shows a password. */
  @Override
  public String toString() {
    return "PasswordChange[]";
  }
}
