package org.anzheng.certification;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 利益冲突: a person of the body who is tied to the client, and must stay out of the case.
 *
 * @param account the person's account; a person without one has the person's own identity here
 */
@NamedInterface("reads")
public record ConflictHit(UUID person, UUID account, String name, ConflictGround ground) {}
