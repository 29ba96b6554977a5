package org.anzheng.evaluations;

import java.util.List;
import java.util.UUID;

/**
 * 会议记录登记.
 *
 * @param team persons of the team who were there
 * @param client people of the client who were there, each with name and position
 */
public record MeetingForm(String minutes, List<UUID> team, List<String> client) {
  public MeetingForm {
    team = List.copyOf(team);
    client = client.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
  }
}
