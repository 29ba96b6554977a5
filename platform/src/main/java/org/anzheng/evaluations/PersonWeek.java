package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 人员周工作量: on how many days of a week a person is planned to be on site.
 *
 * @param week its Monday
 */
@NamedInterface("reads")
public record PersonWeek(LocalDate week, UUID person, int days) {}
