package org.anzheng.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 人员与组织的关联: that a person consulted for or worked at an organisation. */
@NamedInterface("reads")
public record PersonTie(UUID person, UUID organisation, Optional<LocalDate> until) {}
