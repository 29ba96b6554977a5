package org.anzheng.adoption.records;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * 采信记录表.
 *
 * @param procurement number of the procurement, as the adopter calls it
 * @param requirement what it asked for, such as {@code YQ-2026-000001/1}; may be blank
 * @param certificates numbers to be checked at once
 */
@NamedInterface("records")
public record RecordForm(
    String procurement,
    String title,
    Sector sector,
    String requirement,
    List<String> certificates) {

  public RecordForm {
    certificates = List.copyOf(certificates);
  }
}
