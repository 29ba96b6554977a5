package org.anzheng.complaints;

import org.springframework.modulith.NamedInterface;

/**
 * 投诉申诉人: who complains and how to reach them; sealed at rest, never shown to the subject.
 *
 * @param name may be empty for somebody who stays anonymous
 * @param contact telephone or mail; may be empty
 */
@NamedInterface("reads")
public record Complainant(String name, String contact) {

  /** Never shows who it is. */
  @Override
  public String toString() {
    return "Complainant[]";
  }
}
