package org.anzheng.parties;

import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 账户摘要: what other modules read of an account.
 *
 * @param id identity
 * @param login by which its owner logs in
 * @param name of the person
 * @param organisation in whose name the owner acts
 * @param roles duties held now
 * @param active whether it can be used
 */
@NamedInterface("reads")
public record AccountSummary(
    UUID id, String login, String name, UUID organisation, Set<Role> roles, boolean active) {}
