package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/**
 * 委托人信息: what the applicant adds to what the platform knows of the organisation.
 *
 * @param registeredCapital in ten thousand yuan, as on the licence
 * @param staff number of people
 */
@NamedInterface("reads")
public record ClientPart(
    String legalRepresentative,
    String registeredCapital,
    int staff,
    String contactName,
    String contactPhone,
    String contactEmail)
    implements CommissionPart {

  static final ClientPart EMPTY = new ClientPart("", "", 0, "", "", "");

  @Override
  public CommissionSection section() {
    return CommissionSection.CLIENT;
  }
}
