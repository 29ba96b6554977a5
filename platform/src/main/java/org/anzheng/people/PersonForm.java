package org.anzheng.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * 人员登记表: what a body states about a person it employs.
 *
 * @param account the person's account in this body; empty for those who never sign in
 * @param identityNumber 居民身份证号码 (18 characters); sealed at rest, compared by digest only
 * @param registrationNo 注册编号 of the registration body (CCAA)
 * @param fullTime 专职
 */
public record PersonForm(
    Optional<UUID> account,
    String name,
    String identityNumber,
    String registrationNo,
    LocalDate registeredFrom,
    LocalDate registeredUntil,
    boolean fullTime) {

  /** Without the identity number, so that no log ever shows it. */
  @Override
  public String toString() {
    return "PersonForm[registrationNo=" + registrationNo + "]";
  }
}
