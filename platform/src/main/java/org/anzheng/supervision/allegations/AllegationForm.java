package org.anzheng.supervision.allegations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * 举报表: what somebody without an account reports.
 *
 * @param subject number, code or name of what it is about
 * @param name who reports; may be blank
 * @param contact how to reach whoever reports; may be blank
 * @param files in the archive
 */
public record AllegationForm(
    Optional<AllegationTopic> topic,
    String subject,
    String text,
    String name,
    String contact,
    List<UUID> files) {

  public AllegationForm {
    files = List.copyOf(files);
  }

  /** The same with files. */
  public AllegationForm with(List<UUID> stored) {
    return new AllegationForm(topic, subject, text, name, contact, stored);
  }

  /** Never shows who reports. */
  @Override
  public String toString() {
    return "AllegationForm[" + topic + "]";
  }
}
