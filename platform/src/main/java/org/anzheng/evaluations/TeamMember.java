package org.anzheng.evaluations;

import java.util.UUID;

/** 审查组成员指派: a person and the role in this team. */
public record TeamMember(UUID person, TeamRole role) {}
