package org.anzheng.demonstration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;

/**
 * 演示认证机构: a body and the people who act for it.
 *
 * @param staff who holds which duty; each duty one person
 * @param lead the registered person of the lead auditor
 * @param auditor the registered person of the auditor
 */
public record DemoBody(
    UUID organisation,
    String approvalNo,
    List<String> categories,
    Map<Role, Actor> staff,
    UUID lead,
    UUID auditor) {

  /** The person with a duty. */
  public Actor as(Role role) {
    Actor actor = staff.get(role);
    if (actor == null) {
      throw new IllegalArgumentException("nobody plays " + role);
    }
    return actor;
  }
}
