package org.anzheng.parties;

/**
 * 账户登记表: what is asked when an account is made.
 *
 * @param login by which its owner logs in; small and capital letters are the same
 * @param name of the person
 * @param email of the person
 * @param phone of the person, may be empty
 * @param password first password
 */
public record AccountForm(String login, String name, String email, String phone, String password) {

  /** Without the secrets, so that no log ever shows them. */
  @Override
  public String toString() {
    return "AccountForm[login=" + login + "]";
  }
}
