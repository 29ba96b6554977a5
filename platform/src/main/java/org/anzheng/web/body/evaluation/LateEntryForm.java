package org.anzheng.web.body.evaluation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.evaluations.AttendanceDirection;
import org.anzheng.evaluations.AttendanceEntry;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/** 补登签到表单, as typed. */
public record LateEntryForm(String person, String direction, String at, String reason) {

  static LateEntryForm empty() {
    return new LateEntryForm("", "", "", "");
  }

  /** The entry; a refusal with everything that cannot be read. */
  AttendanceEntry entry() {
    List<Objection> objections = new ArrayList<>();
    Optional<Instant> time = time();
    if (!person.matches("[0-9a-f-]{36}")) {
      objections.add(Objection.toField("person", KernelRefusal.REQUIRED));
    }
    if (!direction.equals("IN") && !direction.equals("OUT")) {
      objections.add(Objection.toField("direction", KernelRefusal.REQUIRED));
    }
    if (time.isEmpty()) {
      objections.add(Objection.toField("at", KernelRefusal.NOT_UNDERSTOOD));
    }
    Refusal.ifAny(objections);
    return new AttendanceEntry(
        UUID.fromString(person), AttendanceDirection.valueOf(direction), time, "", reason.strip());
  }

  private Optional<Instant> time() {
    try {
      return Optional.of(LocalDateTime.parse(at).atZone(ChinaTime.ZONE).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
