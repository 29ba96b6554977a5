package org.anzheng.conformity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 事件报告表 (F15): numbers and kinds of customers, never their names.
 *
 * @param noticedOn when the holder noticed it; the time to report counts from here
 * @param services which services were affected
 * @param customerCount how many customers were affected
 * @param customers what kind of customers
 * @param leaks what became known to others
 * @param reportedTo which authority was told and when; blank when none
 * @param measures what was done at once
 */
@NamedInterface("reads")
public record IncidentForm(
    Optional<IncidentKind> incident,
    Optional<IncidentGrade> grade,
    Optional<LocalDate> happenedOn,
    Optional<LocalDate> noticedOn,
    String what,
    String services,
    Optional<Integer> customerCount,
    String customers,
    Set<LeakKind> leaks,
    String reportedTo,
    String measures,
    List<UUID> files)
    implements MatterForm {

  public IncidentForm {
    leaks = Set.copyOf(leaks);
    files = List.copyOf(files);
  }
}
