package org.anzheng.evaluations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 会议记录: minutes with the list of who was there; the lead signs by recording them.
 *
 * @param round how often minutes of this meeting have been recorded
 * @param team persons of the team who were there
 * @param client people of the client who were there
 * @param signedAt when the client signed
 * @param remark what the client added when signing; may be blank
 */
@NamedInterface("reads")
public record Meeting(
    MeetingKind kind,
    int round,
    String minutes,
    List<UUID> team,
    List<String> client,
    UUID recordedBy,
    Instant recordedAt,
    Optional<Instant> signedAt,
    String remark) {
  public Meeting {
    team = List.copyOf(team);
    client = List.copyOf(client);
  }

  /** Minutes as the lead has just recorded them. */
  static Meeting recorded(MeetingKind kind, int round, MeetingForm form, UUID by, Instant at) {
    return new Meeting(
        kind, round, form.minutes(), form.team(), form.client(), by, at, Optional.empty(), "");
  }
}
