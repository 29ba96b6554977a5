package org.anzheng.archive.records;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 卷宗已归档.
 *
 * @param manifest SHA-256 over the list of its facts and files
 */
@NamedInterface("records")
public record RecordsArchived(
    Act act,
    RecordSetStep step,
    String subject,
    String manifest,
    int facts,
    int files,
    Optional<LocalDate> keepUntil)
    implements RecordSetFact {}
