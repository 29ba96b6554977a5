package org.anzheng.people;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 同一人员: two registrations in different bodies that are one person. */
@NamedInterface("reads")
public record SamePerson(UUID first, UUID second) {}
