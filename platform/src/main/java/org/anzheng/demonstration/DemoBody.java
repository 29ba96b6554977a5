package org.anzheng.demonstration;

import java.util.EnumMap;
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
 * @param relief who leads when the lead has led a client's evaluations often enough
 */
public record DemoBody(
    UUID organisation,
    String approvalNo,
    List<String> categories,
    Map<Role, Actor> staff,
    UUID lead,
    UUID auditor,
    Relief relief) {

  /**
   * 轮换组长: another lead auditor.
   *
   * @param actor who signs in
   * @param person the registered person
   */
  public record Relief(Actor actor, UUID person) {}

  /** The person with a duty. */
  public Actor as(Role role) {
    Actor actor = staff.get(role);
    if (actor == null) {
      throw new IllegalArgumentException("nobody plays " + role);
    }
    return actor;
  }

  /** The same body with the other lead auditor in the lead. */
  public DemoBody rotated() {
    Map<Role, Actor> duties = new EnumMap<>(staff);
    duties.put(Role.LEAD_AUDITOR, relief.actor());
    Relief resting = new Relief(as(Role.LEAD_AUDITOR), lead);
    return new DemoBody(
        organisation,
        approvalNo,
        categories,
        Map.copyOf(duties),
        relief.person(),
        auditor,
        resting);
  }
}
